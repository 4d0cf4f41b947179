import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A child process whose output nobody reads.
enum Child {
  /// Runs `tool` to its end; its exit code is not looked at.
  ///
  /// Not Foundation's `Process`, which notices an end only every 50 ms.
  static func run(_ tool: String, _ arguments: [String]) throws {
    let strings = unsafe ([tool] + arguments).map { unsafe strdup($0) }
    defer { for index in unsafe strings.indices { unsafe free(strings[index]) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var pid: pid_t = 0
    guard unsafe posix_spawnp(&pid, tool, &actions, nil, strings + [nil], environ) == 0 else {
      throw ValidationError("\(tool) cannot be started")
    }
    var status: Int32 = 0
    unsafe waitpid(pid, &status, 0)
  }
}
