package org.entente.server.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.entente.server.EntenteServer;
import org.entente.server.Http;
import org.entente.server.OwnDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole server as {@code --entente.demo=drill} starts it, on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("drill")
@ContextConfiguration(initializers = OwnDatabase.class)
@Import(Http.class)
@ExtendWith(ObligationsAddUp.class)
@interface OnRehearsal {
}
