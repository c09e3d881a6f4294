package library;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.factory.Mappers;

/** What MapStruct writes. */
@Mapper
public interface WriterMapper {
  WriterMapper MAPPER = Mappers.getMapper(WriterMapper.class);

  record Flat(Long id, String name) {}

  record WithKey(Long id, Long countryId) {}

  record WithName(Long id, String countryName) {}

  record Title(Long id, String title) {}

  record Full(Long id, List<Title> novels) {}

  record Home(Long id, String name) {}

  record Nested(Long id, Home country) {}

  record Same(Long id, Country country) {}

  /** Is filled. */
  class Form {
    private String name;
    private List<Title> novels;

    public void setName(String name) {
      this.name = name;
    }

    public void setNovels(List<Title> novels) {
      this.novels = novels;
    }
  }

  Flat flat(Writer writer);

  List<Flat> all(List<Writer> writers);

  @Mapping(target = "countryId", source = "country.id")
  WithKey withKey(Writer writer);

  @Mapping(target = "countryName", source = "country.name")
  WithName withName(Writer writer);

  Full full(Writer writer);

  @Mapping(target = "novels", ignore = true)
  Full without(Writer writer);

  Nested nested(Writer writer);

  Same same(Writer writer);

  void update(@MappingTarget Form form, Writer writer);
}
