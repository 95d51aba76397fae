package org.entente.server.startup;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.awaitility.Awaitility;
import org.entente.server.Http;
import org.junit.jupiter.api.Test;

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
        Path folder = Files.createTempDirectory("entente-jar-");
        for (Map.Entry<String, String> java : Map.of("17", "Java 17", "20", "Java 20", "1.8", "Java 1.8").entrySet()) {
            try (JarProcess old = JarProcess.start(folder, List.of("-Djava.specification.version=" + java.getKey()),
                    List.of())) {
                assertThat(old.exitCode()).isEqualTo(1);
                assertThat(old.text()).contains("Entente needs Java 21 or later, but this is " + java.getValue())
                        .doesNotContain("Exception");
            }
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
        try (JarProcess server = JarProcess.start(folder, List.of(), arguments)) {
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
        try (JarProcess again = JarProcess.start(folder, List.of(), arguments)) {
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
