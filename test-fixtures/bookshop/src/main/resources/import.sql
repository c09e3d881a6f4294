insert into book (id, title, price) values (1, 'Emma', 9.50);
insert into chapter (id, title, book_id) values (1, 'Handsome, clever, and rich', 1);
insert into chapter (id, title, book_id) values (2, 'A charade', 1);
