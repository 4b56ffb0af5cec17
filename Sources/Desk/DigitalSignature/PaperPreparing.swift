public import Foundation
public import Signature

/// Prepares a paper (.docx or PDF) for a signature in a limited child process: prints a Word file as PDF, finds the places
/// that the decree prescribes, and adds all of the signature but itself.
///
/// Throws `OfficeError` `.invalid` with a sentence for whoever signs.
public typealias PaperPreparing = @Sendable (_ file: URL, _ plan: SigningPlan) async throws -> PreparedPdf

/// Prints a Word file as PDF in a limited child process. Throws `OfficeError` `.invalid` with a sentence.
public typealias PaperPrinting = @Sendable (_ file: URL) async throws -> [UInt8]

/// Finds out in a limited child process what the signatures of a PDF are worth, also from what was fetched from `sources`.
public typealias SignatureChecking =
    @Sendable (_ file: URL, _ sources: [RevocationSource]) async throws -> SignatureReport
