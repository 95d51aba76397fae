package org.entente.server.startup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.assertj.core.api.Assumptions;
import org.awaitility.Awaitility;
import org.entente.server.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** The jar as people get it: it says what Java it needs, starts on an empty folder, survives its database, stops clean. */
class JarIT {
    private static final Pattern READY = Pattern.compile("ready: (http://127.0.0.1:\\d+)/");
    private static final Pattern PASSWORD = Pattern.compile("shown this once: (\\S+)");
    private static final int JAVA_8 = 52;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void an_older_java_is_told_what_is_needed() throws Exception {
        Path older = Path.of(System.getProperty("java.of.maven"));
        Properties release = new Properties();
        try (Reader file = Files.newBufferedReader(older.resolve("release"))) {
            release.load(file);
        }
        String version = release.getProperty("JAVA_VERSION").replace("\"", "").replaceAll("[.].*", "");
        Assumptions.assumeThat(Integer.parseInt(version)).as("the only Java here is new enough").isLessThan(21);
        try (JarProcess old = JarProcess.startOn(older, Files.createTempDirectory("entente-jar-"), List.of())) {
            assertThat(old.exitCode()).isEqualTo(1);
            assertThat(old.text()).startsWith("Entente needs Java 21 or later, but this is Java " + version)
                    .doesNotContain("Exception", "Unsupported");
        }
    }

    @ParameterizedTest
    @CsvSource({"1.8,8", "9,9", "20,20", "21,21", "25,25", "26-ea,26", "odd,0"})
    void the_first_class_reads_every_form_of_a_version(String specification, int feature) throws Exception {
        try (URLClassLoader jar = new URLClassLoader(new URL[]{JarProcess.JAR.toUri().toURL()}, null)) {
            Method read = jar.loadClass("org.entente.launch.Launch").getDeclaredMethod("feature", String.class);
            read.setAccessible(true);
            assertThat(read.invoke(null, specification)).isEqualTo(feature);
        }
    }

    @Test
    void the_first_class_can_be_read_by_java_8() throws IOException {
        try (JarFile jar = new JarFile(JarProcess.JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("org.entente.launch.Launch");
            try (DataInputStream type = new DataInputStream(
                    jar.getInputStream(jar.getEntry("org/entente/launch/Launch.class")))) {
                type.skipBytes(6);
                assertThat(type.readUnsignedShort()).isEqualTo(JAVA_8);
            }
            assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".jar"))).isNotEmpty()
                    .allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
        }
    }

    @Test
    void it_starts_on_nothing_survives_its_database_and_starts_again() throws Exception {
        Path folder = Files.createTempDirectory("entente-jar-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> arguments = List.of("--entente.data=" + folder.resolve("data"), "--server.port=0");
        String password;
        try (JarProcess server = JarProcess.start(folder, arguments)) {
            String url = server.await(READY);
            password = server.find(PASSWORD).orElseThrow();
            assertThat(password).hasSize(24);
            assertThat(get(url, password).statusCode()).isEqualTo(200);

            long postgres = postgres(folder);
            assertThat(ProcessHandle.of(postgres).orElseThrow().destroyForcibly()).isTrue();
            Awaitility.await().atMost(60, SECONDS).until(() -> postgres(folder) != postgres);
            Awaitility.await().atMost(60, SECONDS).until(() -> {
                HttpResponse<String> answer = get(url, password);
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 503);
                return answer.statusCode() == 200;
            });

            long last = postgres(folder);
            server.stop();
            assertThat(server.exitCode()).isEqualTo(143);
            assertThat(ProcessHandle.of(last).filter(ProcessHandle::isAlive)).isEmpty();
        }
        try (JarProcess again = JarProcess.start(folder, arguments)) {
            String url = again.await(READY);
            assertThat(again.find(PASSWORD)).isEmpty();
            assertThat(get(url, password).statusCode()).isEqualTo(200);
            again.stop();
            again.exitCode();
        }
    }

    private HttpResponse<String> get(String url, String password) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url + "/"))
                .header("Authorization", Http.basic("lin.lan", password)).build(), BodyHandlers.ofString());
    }

    /** The postmaster's process, 0 while there is none. */
    private static long postgres(Path folder) throws IOException {
        try (var files = Files.walk(folder.resolve("data"), 4)) {
            Path file = files.filter(one -> one.endsWith("postmaster.pid")).findFirst().orElse(null);
            List<String> lines = file == null ? List.of() : Files.readAllLines(file);
            return lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
        }
    }
}
