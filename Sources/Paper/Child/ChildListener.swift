private import Glibc

/// Gathers what a child prints until it is done, too loud or too late.
struct ChildListener {
    private(set) var output: [UInt8] = []
    private(set) var complaints: [UInt8] = []

    private let limits: LimitedProcess.Limits
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(limits: LimitedProcess.Limits) { self.limits = limits }

    /// Returns why the child has to be killed; nil when it closed its output by itself.
    mutating func listen(to output: borrowing Pipe, _ errors: borrowing Pipe) -> LimitedProcess.End? {
        let deadline = Self.now() + limits.wallSeconds * 1_000
        var polled = [
            pollfd(fd: output.read, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.read, events: Int16(POLLIN), revents: 0),
        ]
        while polled.contains(where: { $0.fd >= 0 }) {
            let left = deadline - Self.now()
            if left <= 0 { return .timedOut }
            if poll(&polled, 2, Int32(clamping: left)) < 0 { continue }
            if polled[0].revents != 0 {
                let bytes = read(output.read)
                if bytes?.isEmpty == true { polled[0].fd = -1 }
                self.output += bytes ?? []
                if self.output.count > limits.outputBytes { return .printedTooMuch }
            }
            if polled[1].revents != 0 {
                let bytes = read(errors.read)
                if bytes?.isEmpty == true { polled[1].fd = -1 }
                if complaints.count < 1 << 16 { complaints += bytes ?? [] }
            }
        }
        return nil
    }

    /// What can be read now; empty at the end, nil when there is nothing yet.
    private mutating func read(_ descriptor: Int32) -> ArraySlice<UInt8>? {
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        if count < 0 { return errno == EAGAIN || errno == EINTR ? nil : [] }
        return buffer[..<count]
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }
}
