import Process
import TestSupport
import Testing

@testable import Desk

@Suite("What whoever passed a denunciation on is told of it") struct DenunciationResultTests {
    private static func told(_ state: String, _ title: String) -> String {
        PetitionPlaces.result(in: state, titled: title, receiver: "Sở Y tế", isPassedOn: false)
    }

    @Test("A state that only the office's own process has is not told as an acceptance")
    func own() {
        let told = Self.told("not-accepted", "Chưa đủ căn cứ thụ lý")
        #expect(told == "chưa đủ căn cứ thụ lý")
    }

    @Test("Of the states of the program's own process it is said in which the denunciation was accepted")
    func shipped() throws {
        let text = try TestOffice.shipped("denunciation")
        let process = try #require(ProcessFiles.read(text: text, file: "denunciation.yaml").process?.versions.last)
        let accepted = process.states.filter { Self.told($0.code, $0.title).contains("đã được thụ lý") }.map(\.code)
        #expect(accepted == ["accepted", "verifying", "suspended", "concluding", "acting", "done", "ended"])
    }
}
