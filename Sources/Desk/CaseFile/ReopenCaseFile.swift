public import Office
import Storage

/// Opens a closed file again, with a reason: its keeper and whoever answers for the unit; once the archive has it, the
/// archive's keeper. The obligation to hand it in falls away until it is closed again. Journal: `case_file.reopened`.
public struct ReopenCaseFile: Command {
    public let file: Key<CaseFile>
    public let version: Int64
    public let reason: String

    public init(_ file: Key<CaseFile>, version: Int64, reason: String) {
        self.file = file
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        let found = try act.held(file, version: version)
        switch found.state {
        case .closed: try act.requireKeeping(found)
        case .archived:
            guard act.actor.keepsArchive else {
                throw OfficeError(.forbidden, "Hồ sơ đã nộp lưu: chỉ người giữ lưu trữ cơ quan mới mở lại được.")
            }
        case .offered:
            throw OfficeError(.conflict, "Hồ sơ đang chờ lưu trữ tiếp nhận. Hãy rút lần giao nộp trước.")
        case .planned, .open: throw OfficeError(.conflict, "Hồ sơ này đang mở.")
        }
        try CaseFileStore.reopen(act.tx, file)
        try act.record(
            .caseFileReopened, on: .caseFile, file.value,
            ["reason": .digest(of: reason), "was": .text(found.state.rawValue)])
        for duty in try CaseDutyStore.handIns(act.tx, of: [file]) {
            try act.callOff(duty, because: "Hồ sơ được mở lại: \(reason)")
        }
    }
}
