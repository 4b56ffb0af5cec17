import Foundation

/// The seeds of a property test: `usual` of them in every run, as many as `CONGVU_TEST_SEEDS` says in the long runs
/// (`scripts/prove seeds`), which finds the suites by this function's name.
public func testSeeds(_ usual: Int, from first: UInt64 = 1) -> [UInt64] {
    let asked = ProcessInfo.processInfo.environment["CONGVU_TEST_SEEDS"].flatMap { Int($0) } ?? 0
    return (0..<UInt64(max(usual, asked))).map { first + $0 }
}
