package org.entente.server.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The browser of this machine, driven from tests. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    /** @throws IllegalStateException if there is none: what is not looked at in a browser is not tested */
    Chromium() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("These tests need " + PROGRAM + ", which is not there: install Chromium "
                    + "and a Chinese font (Debian: apt-get install chromium fonts-noto-cjk); .ci/run does it as root.");
        }
        playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                        "--disable-background-networking")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
