package com.acme;

class Shop {
  private Store store;

  @StoreHandler
  void sell() {
    store.read(1);
    store.count();
  }
}

interface Store {
  String read(int id);

  int count();
}

@interface StoreHandler {}
