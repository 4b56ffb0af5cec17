public import Foundation
public import Signature

/// Reads the certificate of an authority from a file in a limited child process.
///
/// Throws `OfficeError` `.invalid` with field `file` and a sentence for whoever sent it.
public typealias CertificateReading = @Sendable (_ file: URL) async throws -> AuthorityCertificate
