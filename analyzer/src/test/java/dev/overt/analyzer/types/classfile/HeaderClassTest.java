package dev.overt.analyzer.types.classfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.Type;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header says what its class file says, as far as others may know. */
class HeaderClassTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AbstractMap.SimpleEntry.class,
        AppliedAnnotation.class,
        CompletableFuture.class,
        Deprecated.class,
        Execution.class,
        Gson.class,
        Map.Entry.class,
        Optional.class,
        TimeUnit.class,
        Type.class,
        TypeToken.class
      })
  void saysOfOpenMembersWhatTheClassFileSays(Class<?> type) throws IOException {
    ClassFile whole = ClassFileReader.read(bytes(type));
    ClassFile header = ClassFileReader.read(HeaderClass.of(bytes(type)).bytes());
    assertEquals(open(whole), header.members());
    assertEquals(whole.name(), header.name());
    assertEquals(whole.flags(), header.flags());
    assertEquals(whole.supertypes(), header.supertypes());
    assertEquals(whole.nesting().outer(), header.nesting().outer());
    assertEquals(whole.nesting().isStatic(), header.nesting().isStatic());
    assertEquals(whole.annotations(), header.annotations());
  }

  @Test
  void isSmallerAndAlwaysTheSame() throws IOException {
    byte[] whole = bytes(CompletableFuture.class);
    byte[] header = HeaderClass.of(whole).bytes();
    assertTrue(header.length < whole.length / 2, () -> header.length + " of " + whole.length);
    assertArrayEquals(header, HeaderClass.of(whole).bytes());
    assertArrayEquals(header, HeaderClass.of(header).bytes());
  }

  @Test
  void keepsMemberTypesThatOthersMayName() throws IOException {
    HeaderClass header = HeaderClass.of(bytes(AbstractMap.class));
    assertEquals(
        "[SimpleEntry, SimpleImmutableEntry]",
        ClassFileReader.read(header.bytes()).nesting().types().keySet().stream()
            .sorted()
            .toList()
            .toString());
  }

  @Test
  void tellsWhoMayNameItAndWhomItNames() throws IOException {
    HeaderClass entry = HeaderClass.of(bytes(Map.Entry.class));
    assertTrue(entry.isOpen());
    assertEquals(Optional.of("java.util.Map"), entry.outer());
    assertTrue(entry.mentions().contains("java.util.Comparator"));
    assertFalse(HeaderClass.of(bytes(VersionedFiles.class)).isOpen());
    assertFalse(HeaderClass.of(bytes(new Object() {}.getClass())).isOpen());
  }

  private static ClassFile.Members open(ClassFile file) {
    int open = Modifier.PUBLIC | Modifier.PROTECTED;
    return new ClassFile.Members(
        file.members().fields().stream().filter(each -> (each.flags() & open) != 0).toList(),
        file.members().methods().stream().filter(each -> (each.flags() & open) != 0).toList());
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
    try (InputStream in = type.getResourceAsStream(name + ".class")) {
      return in.readAllBytes();
    }
  }
}
