package org.entente.server.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rule numbers, such as ISS-3, in the comments of a Java source; ids in texts, such as {@code "ISS-3"}, are none. */
final class RuleMentions {
    private static final Pattern PART = Pattern.compile("(?s)(?<comment>/\\*.*?\\*/|//[^\\n]*)|\"\"\".*?\"\"\"|"
            + "\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])+'");
    /** An example of an id is written as {@code …} in a comment. */
    private static final Pattern CODE = Pattern.compile("\\{@code [^}]*}");
    private static final Pattern RULE = Pattern
            .compile(
                    "(?<![A-Za-z0-9-])(REQ|CNF|MTG|PLN|TSK|ISS|OBL|CAL|ORG|POL|LED|SEC|WEK|ATT|RUP|PAP|NTC|DRL|CLO|IMP)-[0-9]+(?![A-Za-z0-9-])");

    private RuleMentions() {}

    static Set<String> in(String source) {
        Set<String> found = new TreeSet<>();
        Matcher part = PART.matcher(source);
        while (part.find()) {
            String comment = part.group("comment");
            if (comment != null) {
                RULE.matcher(CODE.matcher(comment).replaceAll("")).results().forEach(one -> found.add(one.group()));
            }
        }
        return found;
    }
}
