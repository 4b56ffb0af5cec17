private import CLibSpawn
private import Glibc

/// Puts a program where the kernel lets us into a network namespace of its own, which has no way out, and into a process
/// namespace of its own, which ends with all that it started when the starter ends, also when that is killed.
enum NetworkFence {
    /// What stands before the command; empty where namespaces may not be made. Tried once.
    static let command: [String] = {
        let user = "--map-current-user"
        let processes = ["--pid", "--fork", "--kill-child=KILL"]
        // The first process of a namespace does not die by signals as others do: a shell takes that place, and says by
        // 128 and its number which signal the program died of.
        let first = ["/bin/sh", "-c", "\"$0\" \"$@\"; exit $?"]
        let choices = [processes, [user] + processes, [], [user]]
        return choices.map { flags in
            ["/usr/bin/unshare", "--net"] + flags + ["--"] + (flags.contains("--pid") ? first : [])
        }.first(where: works) ?? []
    }()

    private static func works(_ command: [String]) -> Bool {
        var child: pid_t = 0
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let failure = CStrings.use(command + ["/bin/true"]) { posix_spawn(&child, command[0], &actions, nil, $0, nil) }
        guard failure == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return status == 0
    }
}
