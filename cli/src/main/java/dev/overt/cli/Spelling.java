package dev.overt.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How constants are spelled on the command line: in lower case, in every locale.
 *
 * @param constants all there are
 */
record Spelling<E extends Enum<E>>(Class<E> constants) implements ITypeConverter<E> {

  @Override
  public E convert(String word) {
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> of(constant).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(mistake(word)));
  }

  private String mistake(String word) {
    return Arrays.stream(constants.getEnumConstants())
        .map(Spelling::of)
        .collect(Collectors.joining(", ", "'" + word + "' is none of ", ""));
  }

  private static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
