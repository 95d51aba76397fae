package org.entente.canary.other;

/** Breaks: names say something. */
class CanaryManager {}
