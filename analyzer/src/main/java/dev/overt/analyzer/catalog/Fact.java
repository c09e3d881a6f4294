package dev.overt.analyzer.catalog;

/** What can be concluded from a call. */
public enum Fact {
  /** If it is true, the future it is called on is done: waiting for it takes no time. */
  RECEIVER_DONE,
  /** From now on the future it is called on is done. */
  COMPLETES_RECEIVER,
  /** When its result delivers, all its arguments are done. */
  ARGUMENTS_DONE,
  /** Its result may be done before the future it is called on is. */
  OUTRUNS_RECEIVER,
  /** The result only calls the function: an operator that moves items moves that call too. */
  CALLABLE,
  /** From now on the answer that it waits for is there, for all that tell the same. */
  ANSWERS_RECEIVER,
  /** Its result is the receiver, which the call has changed. */
  RETURNS_RECEIVER,
  /** What its function shares with a pool for all, it shares with the threads that run it. */
  KEEPS_SHARED_WORK,
  /** Its result is a stream from or to a device. */
  RESULT_IS_DEVICE,
  /** The same, by the network. */
  RESULT_IS_REMOTE,
  /** Its result does to its first argument what is done to it. */
  RESULT_IS_ARGUMENT,
  /** Its result is a queue that may be full. */
  RESULT_IS_BOUNDED,
  /** Its result is an executor with one thread. */
  RESULT_HAS_ONE_THREAD,
  /** Its result is an executor with no more threads than an argument says. */
  RESULT_HAS_FEW_THREADS,
  /** Its result is an address whose name is not known. */
  RESULT_IS_UNNAMED,
  /** Its result is the text of an address, which is no name to resolve. */
  RESULT_IS_ADDRESS,
  /** Its result names something on this machine, for which no network is needed. */
  RESULT_IS_LOCAL,
  /** Its result is on this machine if its receiver is. */
  RESULT_IS_WHERE_RECEIVER_IS,
  /** What it reaches is what its receiver names. */
  REACHES_RECEIVER,
  /** If it is true, its first argument is an address, which is no name to resolve. */
  ARGUMENT_IS_ADDRESS,
  /** If it is true, this thread must not block; if not, it may. */
  THREAD_MUST_NOT_BLOCK,
  /** If it is true, this thread may block. */
  THREAD_MAY_BLOCK,
  /** Its result may stand for a row that was not read yet. */
  RESULT_IS_REFERENCE,
  /** Its result is a new object, which has all that it has in memory. */
  RESULT_IS_NEW,
  /** Its result was read just now, whatever was passed. */
  RESULT_IS_READ,
  /** Its arguments are a class and a key, by which its session keeps its result. */
  FINDS_BY_KEY,
  /** Its first argument is stored from now on, for which its key may have to be made. */
  STORES_ARGUMENT,
  /** Its first argument is removed, for which what goes with it may have to be read. */
  REMOVES_ARGUMENT,
  /** Its result is an async value, or null. */
  RESULT_MAY_BE_NULL,
  /** Its result belongs to no session that could load more. */
  RESULT_IS_DETACHED,
  /** Its result is all that functions are handed there. */
  RESULT_IS_HANDED,
  /** Its result is its argument, loaded. */
  RESULT_IS_LOADED,
  /** What was loaded of its first argument no longer is. */
  FORGETS_ARGUMENT,
  /** If it is true, its first argument is loaded. */
  ARGUMENT_LOADED,
  /** From now on objects of the class that is its first argument are written in another way. */
  ARGUMENT_WRITTEN_OTHERWISE,
  /** Its first argument names what a query of the same method fetches. */
  ARGUMENT_FETCHED,
  /** If its first argument is true, what is made of its result loads nothing later. */
  LOADS_NOTHING_LATER,
  /** If it is not true, the session that it is called on is over. */
  RECEIVER_OPEN,
  /** The session that it is called on is over. */
  CLOSES_RECEIVER,
  /** The session that it is called on knows nothing any more of what it has read. */
  DETACHES_ALL,
  /** The session that it is called on knows nothing any more of the first argument. */
  DETACHES_ARGUMENT,
  /** A session is around what follows in the same body. */
  BEGINS_SESSION,
  /** The session that was begun before is over. */
  ENDS_SESSION,
  /** Its result runs for others: who drops it loses no work. */
  RESULT_IS_SHARED,
  /** The call looks at the failure of the value that it is called on, or takes it away. */
  HANDLES_FAILURE,
  /** From now on the promise that it is called on is settled: it has succeeded. */
  SUCCEEDS_RECEIVER,
  /** From now on the promise that it is called on is settled: it has failed. */
  FAILS_RECEIVER,
  /** The promise that it is called on will be settled in time. */
  SETTLES_RECEIVER,
  /** What it is called on is of no use any more: it is closed, killed or deleted. */
  ENDS_RECEIVER,
  /** Its first argument is of no use any more: it is deleted. */
  ENDS_ARGUMENT,
  /** Who drops its result loses nothing. */
  RESULT_MAY_BE_IGNORED,
  /** Its result only fails, which is lost with it. */
  RESULT_FAILS,
  /** Its functions run in a session, which ends with it unless there is one around it. */
  RUNS_IN_SESSION,
  /** Its functions run in a session that ends with it. */
  RUNS_IN_NEW_SESSION,
  /** Its first argument is the class of a bean, or a bean. */
  ARGUMENT_IS_BEAN,
  /** Its first argument is the type that a bean is given as. */
  ARGUMENT_IS_BEAN_TYPE,
  /** Its first argument tells a bean from others. */
  ARGUMENT_IS_QUALIFIER,
  /** From now on its thread holds the lock that it is called on. */
  TAKES_RECEIVER,
  /** If it is true, its thread holds that from now on. */
  TRIES_RECEIVER,
  /** Its thread holds that no longer. */
  GIVES_BACK_RECEIVER,
  /** It gives that back while it waits. */
  WAITS_WITHOUT_RECEIVER,
  /** Who holds that waits with its result, and gives it back meanwhile. */
  RESULT_IS_OF_RECEIVER,
  /** It waits for its own thread if that holds the lock already. */
  TAKES_RECEIVER_ONCE,
  /** Its result is the side of that lock which readers share. */
  RESULT_READS_RECEIVER,
  /** Its result is the side which one writer has. */
  RESULT_WRITES_RECEIVER,
  /** It changes the map, which a function that the map runs must not. */
  UPDATES_RECEIVER,
  /** From now on its thread has what it is given: of what it is called on, or of its class. */
  BINDS_THREAD,
  /** Its thread no longer has that. */
  UNBINDS_THREAD,
  /** It asks for what its thread has of that. */
  READS_THREAD,
  /** A thread that is made gets what its maker has of the result. */
  RESULT_IS_INHERITED,
  /** What its result runs has all that the thread had which handed it over. */
  RESULT_CARRIES_THREAD,
  /** Whatever executors run from now on has that. */
  CARRIES_THREAD,
  /** It makes a thread for what it runs, or its result does. */
  STARTS_THREAD,
  /** It asks what the map or set that it is called on has of its first argument. */
  ASKS_FOR_KEY,
  /** It changes that. */
  CHANGES_KEY,
  /** It asks for the value that threads share by what it is called on. */
  ASKS_FOR_VALUE,
  /** It changes that by what it is. */
  CHANGES_VALUE,
  /** It gives that another one. */
  SETS_VALUE
}
