/// The way of an outgoing paper, told to each of those through whose hands it goes; the drafter's part is in the officer's chapter.
enum OutgoingGuide {
    static let clerk = GuideSection(
        "outgoing", "Cấp số, đóng dấu, phát hành văn bản đi",
        [
            .steps([
                """
                Mở <b>Văn bản đi</b>, ngăn <a href="/outgoing?view=here">Còn ở văn thư</a>: văn bản đã ký mà chưa đi, văn bản phải đi \
                trước đứng trước. Văn bản phải phát hành trong ngày ký, chậm nhất buổi sáng ngày làm việc tiếp theo; văn bản khẩn đi \
                ngay. Bấm <b>Vì sao là thời điểm này</b> để xem cách tính.
                """,
                """
                Mở văn bản, chọn sổ, bấm <b>Cấp số</b>. Chỉ hiện các sổ của cơ quan ban hành: văn bản của Ủy ban nhân dân không lấy số ở \
                sổ của Văn phòng. Để trống ngày ban hành là hôm nay. Số được giữ cho văn bản này; không dùng được \
                cho văn bản khác.
                """,
                """
                In, đóng dấu hoặc ký số của cơ quan. Ở mục <b>Phát hành</b>: đánh dấu nơi gửi bản giấy, nhập số bản, đánh dấu <b>Đã đóng \
                dấu</b>; có bản PDF đã ký số hoặc bản quét thì kéo thả vào. Bấm <b>Phát hành</b>.
                """,
                """
                Văn bản vào sổ, tìm được như mọi văn bản; đơn vị nhận trong cơ quan được báo ngay; nơi nhận đã từng trao đổi qua trục \
                liên thông thì văn bản được gửi qua trục; nhiệm vụ được trả lời được báo cáo.
                """,
                """
                Nơi nhận báo đã nhận: mở văn bản, ở mục <b>Nơi nhận</b> ghi người nhận, số đến rồi bấm <b>Ghi nhận</b>. Nơi nhận trả lời \
                qua trục liên thông thì hệ thống tự ghi.
                """,
            ]),
            .cases([
                (
                    "Văn bản còn lỗi khi đã ký",
                    """
                    Bấm <b>Trả lại</b>, ghi lý do. Số đã cấp bị hủy, nằm lại trong sổ kèm lý do, không dùng lại; sửa xong trình lại từ đầu.
                    """
                ),
                (
                    "Cơ quan, loại văn bản không nhận bản giấy",
                    """
                    Mở <a href="/outgoing/paperless">Không gửi bản giấy</a>, thêm cơ quan, loại văn bản và căn cứ. Khi phát hành, các nơi \
                    đó không chọn gửi giấy được.
                    """
                ),
                (
                    "Nơi nhận chưa có đường gửi điện tử",
                    """
                    Văn bản nằm lại ở ngăn <b>Còn ở văn thư</b>, trang văn bản ghi vì sao ở mục <b>Chưa gửi</b>. Đề nghị quản trị ghi \
                    cơ quan vào <b>Danh bạ cơ quan</b> rồi bấm <b>Gửi điện tử</b>, hoặc gửi cách khác, đánh dấu nơi nhận và bấm \
                    <b>Ghi nhận đã gửi</b>. Bản giấy cũng ghi nhận như vậy sau khi chuyển đi.
                    """
                ),
                (
                    "Thu hồi văn bản đã phát hành",
                    """
                    Bấm <b>Thu hồi</b>, ghi lý do: mọi người tham gia được báo, trang văn bản và sổ ghi rõ đã thu hồi; kết quả đã báo cáo \
                    bằng văn bản này phải báo cáo lại. Người soạn lập văn bản thay thế bằng <b>Soạn văn bản thay thế</b>.
                    """
                ),
                (
                    "Văn bản đã được ký số trên hệ thống",
                    """
                    Cấp số như thường lệ. Khi phát hành không cần chọn tệp: đánh dấu <b>Ký số của cơ quan</b>, nhập mã PIN khoá của cơ \
                    quan nếu được hỏi; hệ thống ghi số, ngày vào chỗ trống, đặt hình dấu trùm một phần ba chữ ký về bên trái và ký số \
                    của cơ quan. Kết quả kiểm tra từng chữ ký nằm ở mục <b>Chữ ký số</b>.
                    """
                ),
                (
                    "Công văn đôn đốc",
                    "Lãnh đạo duyệt xong, văn thư chọn sổ văn bản đi và phát hành: công văn lấy số tiếp theo và được ghi vào sổ."
                ),
                (
                    "Văn bản mật đi",
                    """
                    Chỉ quản lý thông tin, không có nội dung trên hệ thống; lấy số ở sổ văn bản mật đi. Văn thư thấy văn bản từ khi đã ký.
                    """
                ),
            ]),
        ])

    static let head = GuideSection(
        "outgoing", "Ký nháy dự thảo, cho ý kiến dự thảo của đơn vị khác",
        [
            .steps([
                """
                Mở <b>Văn bản đi</b>: ngăn <b>Văn bản đi chờ tôi</b> có dự thảo của đơn vị chờ ký nháy và dự thảo của đơn vị khác hỏi ý kiến.
                """,
                """
                Dự thảo của đơn vị: đọc nội dung, nơi nhận; <b>So sánh các phiên bản</b> cho thấy lần này sửa gì. Đúng thì <b>Ký nháy</b>, \
                chịu trách nhiệm về nội dung; chưa đúng thì <b>Trả lại</b> kèm lý do. Trưởng đơn vị tự trình thì không phải ký nháy nữa.
                """,
                """
                Dự thảo hỏi ý kiến: chọn nhất trí, nhất trí kèm đề nghị sửa, hoặc không nhất trí; hai trường hợp sau ghi rõ nội dung. Trả \
                lời trước hạn ghi trên trang; không trả lời đúng hạn được tính theo quy chế của cơ quan.
                """,
                """
                Được giao kiểm tra thể thức: xem bản Word, bấm <b>Ký nháy thể thức</b> hoặc <b>Trả lại</b>.
                """,
            ])
        ])

    static let leader = GuideSection(
        "outgoing", "Ký văn bản đi",
        [
            .steps([
                "Mở <b>Văn bản đi</b>: ngăn <b>Văn bản đi chờ tôi</b> có các văn bản trình ký.",
                """
                Trang văn bản ghi rõ sẽ ký thế nào: thay mặt (TM.), ký thay (KT.), thừa lệnh (TL.), thừa ủy quyền (TUQ.) hay quyền (Q.), \
                theo chức danh và ủy quyền của ngày hôm nay. Không có quyền ký thì hệ thống nêu lý do; người làm thay khi vắng mặt không \
                vì thế mà có quyền ký.
                """,
                """
                Đọc nội dung, ý kiến của các đơn vị, quá trình xử lý và kết quả kiểm tra thể thức của phiên bản sắp ký; bấm <b>Ký</b>, \
                hoặc <b>Trả lại</b> kèm lý do. Còn lỗi thể thức mà vẫn ký thì ghi <b>Lý do vẫn ký</b>; cơ quan quy định chỉ báo lỗi, đòi \
                lý do hay không cho ký (<b>signing-check</b> trong Rules/outgoing/outgoing.yaml).
                """,
                """
                Máy chủ có khoá ký số của anh/chị thì trang có ô <b>Mật khẩu hoặc mã PIN của khoá ký</b>: nhập rồi bấm <b>Ký</b>, hệ \
                thống lập bản PDF, đặt hình chữ ký giữa chức vụ và họ tên, ký số. Mã PIN không lưu lại. Muốn ký tay thì đánh dấu \
                <b>Ký trên giấy</b>.
                """,
                """
                Ký xong, thời hạn phát hành bắt đầu tính. Văn bản nào còn ở văn thư, còn từ bao giờ, vì sao: ngăn \
                <a href="/outgoing?view=here">Còn ở văn thư</a>.
                """,
                "Chưa cấp số thì người ký còn trả lại được. Đã phát hành thì <b>Thu hồi</b>, và văn bản thay thế ghi rõ thay văn bản nào.",
            ])
        ])
}
