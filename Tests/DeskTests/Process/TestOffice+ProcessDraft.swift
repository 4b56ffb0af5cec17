import Foundation
import Office
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

extension TestOffice {
    /// Rules of this test's own: what is issued changes the shelf that all copies of them look at.
    static func ownRules() throws -> OfficeRules { try ShippedRules.own() }

    static func shipped(_ process: String) throws -> String {
        try String(contentsOf: ShippedRules.folder.appending(path: "processes/\(process).yaml"), encoding: .utf8)
    }

    func processDraft(_ code: String) async throws -> ProcessDraftQuestion.Answer {
        try await ask(ProcessDraftQuestion(code), as: administrator)
    }

    func keep(_ code: String, _ text: String) async throws {
        let version = try await processDraft(code).draft?.version ?? 0
        try await perform(KeepProcessDraft(code, text: text, version: version), as: administrator)
    }

    /// A draft of what is in force, with a version more from that day.
    func beginDraft(_ code: String, versionFrom day: CalendarDay) async throws {
        try await perform(BeginProcessDraft(code, isNew: false), as: administrator)
        try await perform(
            AddProcessVersion(code, since: day, law: "Quyết định 12/QĐ-UBND", version: 1), as: administrator)
    }

    /// Issues the draft as it is now; this server takes it in at once, as its pages do.
    @discardableResult
    func issue(_ code: String) async throws -> CalendarDay {
        let version = try await processDraft(code).draft?.version ?? 0
        let day = try await perform(IssueProcess(code, version: version), as: administrator)
        try await desk.refreshProcesses()
        return day
    }

    /// Takes back the newest of what the page shows as issued.
    func withdraw(_ code: String) async throws {
        let text = try await processDraft(code).history.first { $0.state == .issued }?.id
        try await perform(WithdrawProcess(code, text: text), as: administrator)
    }

    /// A form of a part of the draft's last version, filled in otherwise.
    func change(
        _ code: String, _ heading: String, _ values: ChangeProcessPart.Values
    ) async throws {
        let answer = try await processDraft(code)
        let version = try #require(answer.openVersion)
        let part = try #require(ProcessEditable.all(in: version).first { $0.heading == heading })
        try await perform(
            ChangeProcessPart(code, line: part.line, values, version: answer.draft?.version ?? 0), as: administrator)
    }
}
