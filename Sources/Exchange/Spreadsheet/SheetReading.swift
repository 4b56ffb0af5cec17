public import Foundation
import Office

/// Reads the sheets of a spreadsheet that somebody uploads, in a limited child process.
///
/// Throws `OfficeError` with field `file` and a sentence for the sender: no spreadsheet, damaged, too large.
public typealias SheetReading = @Sendable (_ file: URL) async throws -> [Sheet]
