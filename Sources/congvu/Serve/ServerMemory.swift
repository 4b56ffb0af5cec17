private import CLibMalloc
import Glibc

/// How the server's process holds memory between requests.
enum ServerMemory {
    /// Gives back what a request no longer needs. As glibc has it, each of some ten threads fills a heap of its own, and a large
    /// buffer that was freed raises the size from which buffers are given back at once: after a load the process held twice
    /// what it held before.
    static func giveBack() {
        let processors = CInt(clamping: sysconf(CInt(_SC_NPROCESSORS_ONLN)))
        _ = mallopt(M_ARENA_MAX, min(8, max(2, processors)))
        _ = mallopt(M_MMAP_THRESHOLD, 256 << 10)
        _ = mallopt(M_TRIM_THRESHOLD, 2 << 20)
    }
}
