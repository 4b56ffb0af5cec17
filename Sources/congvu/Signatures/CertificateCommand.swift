import ArgumentParser
import Foundation
import Signature

/// `congvu certificate FILE`: what the certificate of an authority says. Only the server starts it, as a limited program.
struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "certificate", shouldDisplay: false)

    @Argument var file: String

    func run() throws {
        do {
            let certificate = try AuthorityCertificate(file: try SignatureFiles.bytes(file))
            FileHandle.standardOutput.write(try JSONEncoder().encode(certificate))
        } catch let error as PdfError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }
}
