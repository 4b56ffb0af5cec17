public import Foundation

/// Tells the fields of a Word template in a limited child process. Throws `OfficeError` `.invalid` with a sentence.
public typealias TemplateReading = @Sendable (_ file: URL) async throws -> [String]

/// Merges a Word template with values by field, likewise.
public typealias TemplateMerging = @Sendable (_ file: URL, _ values: [String: String]) async throws -> [UInt8]
