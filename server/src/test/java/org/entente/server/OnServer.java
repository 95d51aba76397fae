package org.entente.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole server on a random port and a database of its own, started once for all tests that ask for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = EntenteServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "entente.sign-in.failures=3")
@ContextConfiguration(initializers = OwnDatabase.class)
@Import(Http.class)
public @interface OnServer {
}
