import Crypto
public import Office
import Storage
import WorkTime

/// Takes old register books in, under the numbers that they have there. Clerks and administrators; journal:
/// `register.imported` for each book.
///
/// Rows in which nothing is wrong are entered, the others are named with column and reason; a row that stands in its book
/// already changes nothing, so the same file may be read again. Counters only go up: a number that is given next has never
/// been used. In a dry run it throws the `OldRegisterReport` of what would have been done, by having done it.
public struct ImportRegisters: Command {
    public let list: OldRegisterList
    public let fileName: String
    /// SHA-256 of the file in hexadecimal digits.
    public let digest: String
    public let isDryRun: Bool

    /// `bytes` are the file as it was read.
    public init(_ list: OldRegisterList, fileName: String, bytes: [UInt8], isDryRun: Bool = false) {
        self.init(
            list, fileName: fileName, digest: SHA256.hash(data: bytes).hexadecimal, isDryRun: isDryRun)
    }

    fileprivate init(_ list: OldRegisterList, fileName: String, digest: String, isDryRun: Bool) {
        self.list = list
        self.fileName = fileName
        self.digest = digest
        self.isDryRun = isDryRun
    }

    public func run(_ act: Act) throws -> OldRegisterReport {
        if !act.actor.keepsRegisters { try act.actor.mustAdminister() }
        guard !act.actor.isTerminal else {
            throw OfficeError(.invalid, "Sổ cũ phải nhập dưới tên một người: thêm «--as TÊN-ĐĂNG-NHẬP».")
        }
        var work = try OldRegisterWork(act, list)
        try work.enter(fileName: fileName, digest: digest)
        guard isDryRun else { return work.report }
        try act.tx.settle()
        throw work.report
    }
}

extension Desk {
    /// What the import would do; nothing is kept.
    public func preview(_ command: ImportRegisters, as actor: Actor) async throws -> OldRegisterReport {
        do {
            return try await perform(
                ImportRegisters(command.list, fileName: command.fileName, digest: command.digest, isDryRun: true),
                as: actor)
        } catch let report as OldRegisterReport {
            return report
        }
    }
}
