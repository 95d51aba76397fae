package org.entente.server.web;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** In our records a component may be left out, or null, only where its type says {@code @Nullable}: the compiler's rule, kept by the parser. */
final class RequiredUnlessNullable extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.entente.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return isRequired(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL) : JsonSetter.Value.empty();
    }

    private static boolean isRequired(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getMember() instanceof Executable creator)
                || !creator.getDeclaringClass().getName().startsWith(OURS)) {
            return false;
        }
        AnnotatedType[] types = creator.getAnnotatedParameterTypes();
        return parameter.getIndex() < types.length
                && !types[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
