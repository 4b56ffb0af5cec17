/// How much a paper may ask of the machine that reads it.
public struct PaperLimits: Sendable, Equatable {
    /// Bytes of the file itself.
    public var fileBytes = 100 << 20
    /// Bytes of one part of a packed file, unpacked.
    public var partBytes = 64 << 20
    /// How many times larger a packed file may become; small files are excused.
    public var unpackRatio = 200
    public var packedMembers = 5_000
    /// Unicode scalars of the text.
    public var textScalars = 8_000_000
    public var pages = 300
    /// Pages that have to be recognised from their image; each takes seconds.
    public var scannedPages = 40
    /// Seconds that a child process may take, by the clock on the wall.
    public var childSeconds = 120
    /// Bytes of memory that a child process may use.
    public var childMemory = 2 << 30

    public init() {}
}
