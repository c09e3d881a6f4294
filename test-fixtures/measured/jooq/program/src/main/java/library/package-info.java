package library;
