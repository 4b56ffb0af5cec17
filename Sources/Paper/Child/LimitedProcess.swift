private import CLibSpawn
private import Glibc

/// A program run for a file nobody vouches for: bounded in time, memory, files and output, cut off from the network
/// where the kernel allows, with an empty environment, and killed with all its descendants when its time is up.
public struct LimitedProcess: Sendable {
    public var program: String
    public var arguments: [String]
    /// Where it runs; also its home and the place of its temporary files.
    public var folder: String
    public var limits = Limits()

    public struct Limits: Sendable, Equatable {
        public var cpuSeconds = 60
        public var wallSeconds = 120
        /// Bytes of address space.
        public var memory = 2 << 30
        /// Bytes of any one file it writes.
        public var fileBytes = 512 << 20
        public var openFiles = 256
        /// Bytes it may print.
        public var outputBytes = 256 << 20

        public init() {}
    }

    public struct Outcome: Sendable, Equatable {
        public var end: End
        public var output: [UInt8]
        /// The first part of what it printed to standard error.
        public var complaints: String
    }

    public enum End: Sendable, Equatable {
        case exited(Int32)
        /// Died by a signal, as a program does that meets its limits.
        case killed(Int32)
        case timedOut
        case printedTooMuch
    }

    public init(_ program: String, _ arguments: [String], in folder: String) {
        self.program = program
        self.arguments = arguments
        self.folder = folder
    }

    /// Runs to the end and returns how it ended and what it printed.
    ///
    /// Blocks the calling thread. Throws `toolMissing` when the program cannot be started.
    public func run() throws(PaperError) -> Outcome {
        guard access(program, X_OK) == 0 else { throw Self.missing(program) }
        var output = try Pipe()
        var errors = try Pipe()
        let child = try spawn(output, errors)
        output.closeWritten()
        errors.closeWritten()
        var listener = ChildListener(limits: limits)
        let cutOff = listener.listen(to: output, errors)
        if cutOff != nil { kill(-child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        // Whatever of the group still runs must not outlive its leader.
        kill(-child, SIGKILL)
        return Outcome(
            end: cutOff ?? Self.end(status), output: listener.output,
            complaints: String(decoding: listener.complaints, as: UTF8.self))
    }

    private func spawn(_ output: borrowing Pipe, _ errors: borrowing Pipe) throws(PaperError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addchdir_np(&actions, folder)
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.write, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))

        let command = Self.fence(limits) + [program] + arguments
        let environment = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=\(folder)", "TMPDIR=\(folder)"]
        var child: pid_t = 0
        let failure = CStrings.use(command) { arguments in
            CStrings.use(environment) { posix_spawn(&child, command[0], &actions, &attributes, arguments, $0) }
        }
        guard failure == 0 else { throw Self.missing(command[0]) }
        return child
    }

    /// The programs of util-linux that set the limits and then become the program itself.
    private static func fence(_ limits: Limits) -> [String] {
        let prlimit = [
            "/usr/bin/prlimit", "--core=0", "--cpu=\(limits.cpuSeconds)", "--as=\(limits.memory)",
            "--fsize=\(limits.fileBytes)", "--nofile=\(limits.openFiles)", "--",
        ]
        // The death of the process that started it is its death too.
        return prlimit + ["/usr/bin/setpriv", "--pdeathsig", "KILL", "--"] + NetworkFence.command
    }

    private static func end(_ status: Int32) -> End {
        let signal = status & 0x7F
        let code = status >> 8 & 0xFF
        guard signal == 0 else { return .killed(signal) }
        // As the shell of the fence reports it.
        return code > 128 && code <= 128 + 64 ? .killed(code - 128) : .exited(code)
    }

    private static func missing(_ program: String) -> PaperError {
        let name = program.split(separator: "/").last ?? ""
        return PaperError(
            .toolMissing, "Máy chủ thiếu chương trình \(name) để đọc loại tệp này; hãy báo người quản trị.")
    }
}
