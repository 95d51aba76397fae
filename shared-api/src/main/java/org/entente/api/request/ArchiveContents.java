package org.entente.api.request;

/**
 * How much of each kind the archive of a case holds (handbook 1.6 E6).
 *
 * @param revisions     of the request's form
 * @param confirmations answers of departments, objections included
 * @param materials     files attached to the case and material shared with meetings
 * @param minutes       editions of minutes
 * @param planVersions  versions of the plan that took effect
 * @param changes       changes filed against the plan
 * @param items         work items
 * @param updates       weekly updates
 * @param rollUps       company roll-ups that sum the case up
 * @param issues        issues
 * @param acceptances   results of acceptances
 * @param evaluations   evaluations of departments by one another
 * @param improvements  improvement actions of the retrospective
 */
public record ArchiveContents(int revisions, int confirmations, int materials, int minutes, int planVersions,
        int changes, int items, int updates, int rollUps, int issues, int acceptances, int evaluations,
        int improvements) {}
