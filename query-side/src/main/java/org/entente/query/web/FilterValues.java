package org.entente.query.web;

import java.util.Locale;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Filters take the codes that answers show: {@code in_confirmation}, not the name of a constant. */
@Configuration(proxyBeanMethods = false)
public class FilterValues implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Codes());
    }

    private static final class Codes implements ConverterFactory<String, Enum<?>> {
        @Override
        public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
            return code -> constant(type, code);
        }

        private static <T extends Enum<?>> T constant(Class<T> type, String code) {
            for (T one : type.getEnumConstants()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(code.replace('-', '_'))) {
                    return one;
                }
            }
            throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + code);
        }
    }
}
