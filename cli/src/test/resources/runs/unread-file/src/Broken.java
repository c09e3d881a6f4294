class Broken {
  void sell( {
  }
}
