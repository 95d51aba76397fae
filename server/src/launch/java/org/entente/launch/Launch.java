package org.entente.launch;

/**
 * The jar's first class, compiled for Java 8 so that an older Java can say what is wrong instead of "unsupported class file
 * version". On Java 21 and later it hands over to the loader of the jar at once.
 */
public final class Launch {
    private static final int OLDEST_JAVA = 21;
    private static final String LOADER = "org.springframework.boot.loader.launch.JarLauncher";

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        String specification = System.getProperty("java.specification.version");
        if (feature(specification) < OLDEST_JAVA) {
            System.err.println(refusal(specification, System.getProperty("java.home")));
            System.exit(1);
        }
        Class.forName(LOADER).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    static String refusal(String specification, String home) {
        return "Entente needs Java " + OLDEST_JAVA + " or later, but this is Java " + specification + " in " + home
                + "." + System.lineSeparator()
                + "Start it with a newer one, such as /path/to/jdk-21/bin/java -jar entente.jar";
    }

    /** {@code 1.8} is 8, {@code 17} is 17. */
    static int feature(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(number.substring(0, end));
    }
}
