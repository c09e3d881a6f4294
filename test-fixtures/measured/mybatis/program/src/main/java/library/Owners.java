package library;

import java.util.List;
import org.apache.ibatis.annotations.*;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.FetchType;

class Pub {
  private Long id;
  private String name;

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}

class Item {
  private Long id;
  private String name;

  public String getName() {
    return name;
  }
}

class Owner {
  private Long id;
  String name;
  private Pub pub;
  private List<Item> items;

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Pub getPub() {
    return pub;
  }

  public List<Item> getItems() {
    return items;
  }

  public void setItems(List<Item> items) {
    this.items = items;
  }

  public int itemsInside() {
    return items == null ? -1 : items.size();
  }

  public int viaGetterInside() {
    return getItems() == null ? -1 : getItems().size();
  }
}

@Mapper
interface Owners {
  @Select("select id, name, pub from owner where id = #{id}")
  @Results({
    @Result(property = "id", column = "id", id = true),
    @Result(
        property = "pub",
        column = "pub",
        one = @One(select = "pub", fetchType = FetchType.LAZY)),
    @Result(
        property = "items",
        column = "id",
        many = @Many(select = "items", fetchType = FetchType.LAZY))
  })
  Owner lazy(long id);

  @Select("select id, name, pub from owner where id = #{id}")
  @Results({
    @Result(property = "id", column = "id", id = true),
    @Result(property = "pub", column = "pub", one = @One(select = "pub")),
    @Result(property = "items", column = "id", many = @Many(select = "items"))
  })
  Owner byDefault(long id);

  @Select("select id, name, pub from owner")
  @Results({
    @Result(property = "id", column = "id", id = true),
    @Result(property = "items", column = "id", many = @Many(select = "items"))
  })
  List<Owner> allDefault();

  @Select("select id, name from pub where id = #{id}")
  Pub pub(long id);

  @Select("select id, name from item where owner = #{id}")
  List<Item> items(long id);

  @Select("select id, name from item")
  Cursor<Item> cursor();
}
