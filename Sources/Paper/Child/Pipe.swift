private import CLibSpawn
private import Glibc

/// A pipe from a child; its ends leak into no other child and close with it.
struct Pipe: ~Copyable {
    let read: Int32
    private(set) var write: Int32

    init() throws(PaperError) {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else {
            throw PaperError(.tooLarge, "Máy chủ đang mở quá nhiều tệp; hãy thử lại sau.")
        }
        read = ends[0]
        write = ends[1]
        _ = fcntl(read, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(read)
        if write >= 0 { close(write) }
    }

    /// Closes the end that only the child writes to, so that reading ends when the child does.
    mutating func closeWritten() {
        close(write)
        write = -1
    }
}
