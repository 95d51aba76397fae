package org.entente.command.delivery;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.entente.api.message.DomainEvent;
import org.entente.command.web.CaseNode;
import org.entente.log.postgres.TestDatabase;
import org.entente.log.postgres.TestPostgres;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The deciding side on a drill that may send outside, with a mail server and a receiver of webhooks on this machine. */
final class NoticeStage implements AutoCloseable {
    static final String ADMINISTRATOR = "lu.chuan";
    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String FINDINGS = "'findings':{'justifiedNeed':{'met':true},'completeDepartments':{'met':true},"
            + "'feasibleTiming':{'met':true}}";
    private static final String HASTY = "{'department':'service','title':{'en':'Burning'},'departments':['rnd','quality']}";

    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final Receiver receiver;
    final TestDatabase database = TestPostgres.database();
    CaseNode node;

    NoticeStage(String... settings) throws IOException {
        mail.start();
        receiver = new Receiver();
        node = start(settings);
    }

    private CaseNode start(String... more) {
        String[] settings = {"spring.mail.host=127.0.0.1", "spring.mail.port=" + mail.getSmtp().getPort(),
                "entente.notice.public-url=https://entente.example.com",
                "entente.notice.outbound.hosts=127.0.0.1", "entente.notice.outbound.plain-http=true",
                "entente.notice.outbound.private-addresses=true", "entente.notice.attempts=3"};
        List<String> all = new ArrayList<>(List.of(settings));
        if (Arrays.stream(more).noneMatch(one -> one.startsWith("entente.notice.in-drills"))) {
            all.add("entente.notice.in-drills=true");
        }
        all.addAll(List.of(more));
        return CaseNode.started(database, all.toArray(String[]::new));
    }

    /** The server goes down and comes up again on the same database. */
    void restart() {
        node.close();
        node = start();
    }

    void address(String person, String email) {
        assertThat(node.put(person, "/api/me/preferences", "{'email':'" + email
                + "','language':'en','know':'digest','act':'email','urgent':'email','critical':'email'}"))
                .hasStatusOk();
    }

    String webhook(String format, String path, String rest) {
        MvcTestResult answer = node.post(ADMINISTRATOR, "/api/webhooks",
                "{'name':'" + format + "','format':'" + format + "','url':'" + receiver.url(path) + "'" + rest + "}");
        assertThat(answer).hasStatus(201);
        return id(answer);
    }

    /** A case opened in haste: the Office is told of nothing, and it takes a critical issue. */
    String hasty() {
        MvcTestResult answer = node.post("he.jia", "/api/requests/hasty", HASTY);
        assertThat(answer).hasStatus(201);
        return id(answer);
    }

    String critical(String request) {
        return issue(request, "song.yu", "service", "critical");
    }

    /** Research is responsible for it. */
    String issue(String request, String reporter, String department, String urgency) {
        MvcTestResult answer = node.post(reporter, "/api/requests/" + request + "/issues",
                "{'reporter':'department','department':'" + department
                        + "','record':{'kind':'external_risk','urgency':'" + urgency
                        + "','responsible':['rnd'],'description':{'en':'Smoke'},'impact':{'en':'Fire'}}}");
        assertThat(answer).hasStatus(201);
        node.settle();
        return id(answer);
    }

    /** A request of product, submitted by its liaison, that asks research to take part. */
    String submitted(String title) {
        String form = "{'title':{'en':'" + title + "'},'background':{'en':'old'},'goal':{'en':'On sale by 3 July'},"
                + "'subGoals':[{'what':{'en':'320 stores'}}],'desiredEnd':'2026-07-03','departments':"
                + "[{'department':'product','part':'lead','duty':{'en':'a'}},{'department':'rnd','part':'support',"
                + "'duty':{'en':'b'}}]}";
        String id = id(node.post("du.hang", "/api/requests", "{'form':" + form + "}"));
        assertThat(node.consent("xu.jing", "/api/requests/" + id + "/signature", "{'revision':1}")).hasStatusOk();
        assertThat(node.consent("du.hang", "/api/requests/" + id + "/submission", "{}")).hasStatusOk();
        return id;
    }

    /** The Office's review of it. */
    void reviewed(String request, String decision) {
        assertThat(node.post("he.jia", "/api/requests/" + request + "/review", "{'decision':" + decision + ","
                + FINDINGS + "}", "If-Match", "\"" + (node.stored(request).size() - 1) + "\"")).hasStatusOk();
        node.settle();
    }

    /** Something that cannot be brought about here, as if it had. */
    void happens(String type, String id, DomainEvent event) {
        node.bean(EventStore.class).publish(new GenericDomainEventMessage<>(type, id, node.stored(id).size(), event,
                MetaData.from(Map.of("commandId", UUID.randomUUID().toString(), "actor", "he.jia"))));
        node.settle();
    }

    long notices(String about, String channel) {
        return node.jdbc().sql("select count(*) from app.delivery where about = ? and channel = ?").param(about)
                .param(channel).query(Long.class).single();
    }

    long notice(String about, String person) {
        return node.jdbc().sql("""
                               select id from app.delivery where about = ? and recipient = ? and channel = 'inbox'
                               order by id limit 1""").param(about).param(person).query(Long.class).single();
    }

    static String id(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString()).path("id").asString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        node.close();
        receiver.close();
        mail.stop();
        database.close();
    }
}
