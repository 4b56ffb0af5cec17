private import Glibc

/// The functions of leptonica that are used here. The library is loaded when it is needed: nothing is linked against it, and
/// where it is missing only scans cannot be shown.
struct Leptonica {
    typealias Measure = @convention(c) (OpaquePointer) -> Int32

    let readTIFF: @convention(c) (UnsafePointer<CChar>, Int32) -> OpaquePointer?
    /// Into 8 or 32 bits a dot; the second is `copy`, the third whether to warn.
    let convert: @convention(c) (OpaquePointer, Int32, Int32) -> OpaquePointer?
    let scale: @convention(c) (OpaquePointer, Int32, Int32) -> OpaquePointer?
    let width: Measure
    let height: Measure
    let xResolution: Measure
    let yResolution: Measure
    let destroy: @convention(c) (UnsafeMutablePointer<OpaquePointer?>) -> Void
    private let write:
        @convention(c) (
            UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>, OpaquePointer, Int32
        ) ->
            Int32
    private let release: @convention(c) (UnsafeMutableRawPointer?) -> Void

    /// Debian 12 and 13.
    private static let names = ["liblept.so.5", "libleptonica.so.6"]
    private static let jpegFormat: Int32 = 2
    static let copy: Int32 = 1
    private static let missing = PaperError(
        .toolMissing, "Máy chủ thiếu thư viện leptonica để vẽ ảnh quét; hãy báo người quản trị.")

    init() throws(PaperError) {
        guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
            throw Self.missing
        }
        func symbol(_ name: String) throws(PaperError) -> UnsafeMutableRawPointer {
            guard let symbol = dlsym(library, name) else { throw Self.missing }
            return symbol
        }
        readTIFF = unsafeBitCast(
            try symbol("pixReadTiff"), to: (@convention(c) (UnsafePointer<CChar>, Int32) -> OpaquePointer?).self)
        let make = (@convention(c) (OpaquePointer, Int32, Int32) -> OpaquePointer?).self
        convert = unsafeBitCast(try symbol("pixConvertTo8Or32"), to: make)
        scale = unsafeBitCast(try symbol("pixScaleToSize"), to: make)
        width = unsafeBitCast(try symbol("pixGetWidth"), to: Measure.self)
        height = unsafeBitCast(try symbol("pixGetHeight"), to: Measure.self)
        xResolution = unsafeBitCast(try symbol("pixGetXRes"), to: Measure.self)
        yResolution = unsafeBitCast(try symbol("pixGetYRes"), to: Measure.self)
        destroy = unsafeBitCast(
            try symbol("pixDestroy"), to: (@convention(c) (UnsafeMutablePointer<OpaquePointer?>) -> Void).self)
        write = unsafeBitCast(
            try symbol("pixWriteMem"),
            to: (@convention(c) (
                UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>, OpaquePointer, Int32
            ) -> Int32).self)
        release = unsafeBitCast(
            try symbol("lept_free"), to: (@convention(c) (UnsafeMutableRawPointer?) -> Void).self)
    }

    func jpeg(of picture: OpaquePointer) throws(PaperError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        guard write(&bytes, &count, picture, Self.jpegFormat) == 0, let bytes else { throw ScanPicture.undrawn }
        defer { release(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }
}
