import Glibc

/// How many files and connections this process may have open.
enum OpenFileLimit {
    /// Raises it as far as the system lets, 65,536 at most: a thousand boards and officers' streams are a thousand connections each.
    static func raise() {
        var limit = rlimit()
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(files, &limit) == 0 else { return }
        limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, 65_536))
        _ = setrlimit(files, &limit)
    }
}
