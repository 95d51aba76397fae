package org.entente.command.drill;

import org.entente.command.web.CaseNode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A confirmed case of the product and the rnd department, on which something can be rehearsed. */
final class DrilledCase {
    private static final String FORM = """
                                       {'form':{'title':{'en':'A9'},'background':{'en':'The A7 is three years old'},
                                        'goal':{'en':'On sale by 3 July'},'subGoals':[{'what':{'en':'320 stores stocked'}}],
                                        'desiredEnd':'2026-07-03',
                                        'departments':[{'department':'product','part':'lead','duty':{'en':'schedule'}},
                                                       {'department':'rnd','part':'support','duty':{'en':'design'}}]}}""";
    private static final String APPROVAL = """
                                           {'decision':'approve','findings':{'justifiedNeed':{'met':true},
                                            'completeDepartments':{'met':true},'feasibleTiming':{'met':true}}}""";

    private DrilledCase() {}

    static String agreed(CaseNode node) {
        MvcTestResult draft = node.post("du.hang", "/api/requests", FORM);
        assertThat(draft).hasStatus(201);
        String location = String.valueOf(draft.getResponse().getHeader("Location"));
        String id = location.substring(location.lastIndexOf('/') + 1);
        String path = "/api/requests/" + id;
        assertThat(node.consent("xu.jing", path + "/signature", "{'revision':1}")).hasStatusOk();
        assertThat(node.consent("du.hang", path + "/submission", "{}")).hasStatusOk();
        assertThat(node.post("he.jia", path + "/review", APPROVAL, "If-Match",
                "\"" + (node.stored(id).size() - 1) + "\"")).hasStatusOk();
        assertThat(node.consent("zheng.hao", path + "/confirmations", "{'answer':'confirm','revision':1}"))
                .hasStatusOk();
        node.settle();
        return id;
    }
}
