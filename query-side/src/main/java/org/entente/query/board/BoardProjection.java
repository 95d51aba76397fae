package org.entente.query.board;

import org.entente.query.view.Columns;
import org.entente.query.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How all cases stand at a glance. */
@Configuration(proxyBeanMethods = false)
public class BoardProjection {
    static final View<BoardRow> BOARD = new View<>("board", BoardRow.class, 1, new BoardFold(),
            Columns.none());

    @Bean
    View<BoardRow> boardView() {
        return BOARD;
    }
}
