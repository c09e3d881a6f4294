class Broken {
  void f() { int = ; }
