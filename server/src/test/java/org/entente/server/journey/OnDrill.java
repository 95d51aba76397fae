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
import org.springframework.test.context.ContextConfiguration;

/** The whole server on a drill database of its own, with the sample company. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "entente.clock=drill")
@ContextConfiguration(initializers = OwnDatabase.class)
@Import(Http.class)
@ExtendWith(ObligationsAddUp.class)
@interface OnDrill {
}
