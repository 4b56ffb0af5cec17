private import CLibSpawn
private import Glibc

/// Puts a program into a network namespace of its own, which has no way out, where the kernel lets us.
enum NetworkFence {
    /// What stands before the command; empty where namespaces may not be made. Tried once.
    static let command: [String] = {
        let asRoot = ["/usr/bin/unshare", "--net", "--"]
        let asUser = ["/usr/bin/unshare", "--map-current-user", "--net", "--"]
        return [asRoot, asUser].first(where: works) ?? []
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
