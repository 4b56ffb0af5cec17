import Foundation
import Measure
import SamplePapers

/// How fast papers are read: within one process on two cores, and `congvu read` as a whole process beside pandoc.
///
///     reading [PATH OF congvu]
///     reading docx|txt ROUNDS      reads all papers so often on one thread and says nothing, for a profiler
///     reading papers FOLDER        writes the papers as files, to look at or to compare what is read from them
@main
struct ReadingBenchmark {
    static func main() throws {
        let papers = (1...40).map { SamplePaper(pages: 10, seed: $0) }
        let docx = try papers.map { try $0.docx() }
        let texts = papers.map(\.plainText)
        let arguments = CommandLine.arguments
        if arguments.count == 3, let rounds = Int(arguments[2]) {
            let name = arguments[1]
            try InProcess(name: name, papers: name == "docx" ? docx : texts, rounds: rounds, aim: 0).repeatAlone()
            return
        }

        if arguments.count == 3, arguments[1] == "papers" {
            for (number, text) in texts.enumerated() {
                let name = URL(filePath: arguments[2]).appending(path: "plan-\(number + 1)")
                try Data(text).write(to: name.appendingPathExtension("txt"))
                try Data(docx[number]).write(to: name.appendingPathExtension("docx"))
            }
            return
        }

        var table = ResultTable(unit: "papers/s")
        try InProcess(name: "docx", papers: docx, rounds: 4, aim: 150).measure(into: &table)
        try InProcess(name: "txt", papers: texts, rounds: 12, aim: 1_500).measure(into: &table)
        print("Papers of 10 pages, read in one process by 2 threads, 9 runs\n\(table.text)\n")

        let program = CommandLine.arguments.dropFirst().first ?? ".build/release/congvu"
        print(try WholeProcess(congvu: program, runs: 20).report(on: docx[0]))
    }
}
