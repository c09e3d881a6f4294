class Store {
  void rest() throws Exception {
    Thread.sleep(10);
  }
}
