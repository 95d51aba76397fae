package org.entente.command.organization;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.identity.RoleHeld;
import org.entente.api.organization.Organization;
import org.entente.api.organization.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who holds which role in the sample company (handbook 1.1, 1.10). */
class SampleRolesTest {
    private static final Organization COMPANY = new Organization(1, OrganizationImport.sample().company());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"周启明,zhou.qiming,general-manager", "林岚,lin.lan,director", "何佳,he.jia,coordinator",
            "唐宁,tang.ning,coordinator", "温雅,wen.ya,auditor", "顾行,gu.xing,analyst", "卢川,lu.chuan,administrator",
            "韩致远,han.zhiyuan,vice-president rnd|vice-president product|vice-president quality",
            "苏婉清,su.wanqing,vice-president marketing|vice-president sales|vice-president service",
            "罗建国,luo.jianguo,vice-president production|vice-president procurement|vice-president logistics",
            "沈立群,shen.liqun,vice-president finance|vice-president legal|vice-president it|vice-president hr"
                    + "|vice-president admin",
            "郑浩,zheng.hao,head rnd", "陈明,chen.ming,liaison rnd", "许静,xu.jing,head product",
            "杜航,du.hang,liaison product", "邵峰,shao.feng,head quality", "田悦,tian.yue,liaison quality",
            "叶蓁,ye.zhen,head marketing", "方晓,fang.xiao,liaison marketing", "彭磊,peng.lei,head sales",
            "邱婷,qiu.ting,liaison sales", "魏蓝,wei.lan,head service", "宋雨,song.yu,liaison service",
            "马振东,ma.zhendong,head production", "孙强,sun.qiang,liaison production", "高翔,gao.xiang,head procurement",
            "贺敏,he.min,liaison procurement", "曹斌,cao.bin,head logistics", "江帆,jiang.fan,liaison logistics",
            "钱文,qian.wen,head finance", "吴珊,wu.shan,liaison finance", "袁正,yuan.zheng,head legal",
            "黎可,li.ke,liaison legal", "丁睿,ding.rui,head it", "范超,fan.chao,liaison it", "姚琳,yao.lin,head hr",
            "石磊,shi.lei,liaison hr", "梁秋,liang.qiu,head admin", "白露,bai.lu,liaison admin"})
    void everybody_holds_exactly_these_roles(String chinese, String id, String roles) {
        Person person = COMPANY.personNamed(chinese).orElseThrow();

        assertThat(person.id()).isEqualTo(new PersonId(id));
        assertThat(COMPANY.rolesOf(person.id()).stream().map(SampleRolesTest::shown))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(roles.split("\\|")));
    }

    @Test
    void the_grid_above_names_everybody() {
        assertThat(COMPANY.company().people()).hasSize(39);
        assertThat(COMPANY.company().people().stream().map(Person::id).collect(Collectors.toSet())).hasSize(39);
    }

    @Test
    void a_stranger_holds_no_role_and_has_no_name() {
        assertThat(COMPANY.rolesOf(new PersonId("nobody.here"))).isEmpty();
        assertThat(COMPANY.person(new PersonId("nobody.here"))).isEmpty();
        assertThat(COMPANY.personNamed("无名")).isEmpty();
    }

    @Test
    void people_are_found_by_id_and_by_either_name() {
        Person head = COMPANY.person(new PersonId("ma.zhendong")).orElseThrow();

        assertThat(head.name().zh()).isEqualTo("马振东");
        assertThat(COMPANY.personNamed("Ma Zhendong")).contains(head);
    }

    @Test
    void a_seat_and_its_departments_find_each_other() {
        assertThat(COMPANY.supervisedBy(new PersonId("su.wanqing"))).extracting(DepartmentId::value)
                .containsExactly("marketing", "sales", "service");
        assertThat(COMPANY.supervisedBy(new PersonId("lin.lan"))).isEqualTo(List.of());
        assertThat(COMPANY.vicePresidentOver(new DepartmentId("hr")).orElseThrow().person())
                .isEqualTo(new PersonId("shen.liqun"));
    }

    @Test
    void the_office_is_the_director_and_the_coordinators() {
        assertThat(COMPANY.company().people().stream().map(Person::id).filter(COMPANY::isOfficeMember))
                .extracting(PersonId::value).containsExactlyInAnyOrder("lin.lan", "he.jia", "tang.ning");
        assertThat(COMPANY.deputy()).isEmpty();
    }

    private static String shown(RoleHeld held) {
        DepartmentId department = held.department();
        return held.role().code() + (department == null ? "" : " " + department);
    }
}
