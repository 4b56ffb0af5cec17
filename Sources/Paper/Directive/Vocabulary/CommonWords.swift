/// More compounds that office papers use daily; with those of ``NounWords`` and ``ActionWords`` they are what a pair
/// of syllables is expected to be.
enum CommonWords {
    static let verbs = """
        nâng cao; nâng cấp; đôn đốc; phấn đấu; hoàn thành; hoàn thiện; hoàn tất; hoàn trả; hoàn chỉnh; thực hiện; thực thi; thực hành
        hành động; hành nghề; hành chính; hành lang; hành vi; vận hành; vận dụng; vận động; tăng cường; cường độ; tập trung; tập hợp
        tập huấn; tập luyện; phát triển; phát sinh; phát huy; phát động; phát hiện; phát hành; phát biểu; phát ngôn; phát sóng; phát thải
        triển khai; triển lãm; khai thác; khai báo; khai mạc; khai giảng; khai sinh; khai tử; chỉ đạo; chỉ định; chỉ số; chỉ huy; chỉ dẫn
        lãnh đạo; lãnh thổ; bảo đảm; đảm bảo; đảm nhận; đảm đương; bảo vệ; bảo tồn; bảo trợ; bảo dưỡng; bảo trì; bảo quản; bảo lãnh
        theo dõi; kiểm tra; kiểm soát; kiểm điểm; kiểm nghiệm; kiểm định; kiểm kê; kiểm đếm; kiểm chứng; giám sát; giám định; quản lý; quản trị
        điều hành; điều phối; điều chỉnh; điều động; điều tiết; điều trị; điều kiện; tổ chức; tổng hợp; tổng kết; sơ kết; tổng quan; tổng thể
        rà soát; khảo sát; bám sát; sát hạch; đánh giá; định giá; thẩm định; thẩm tra; thẩm quyền; thẩm vấn; xem xét; xét duyệt; phê duyệt
        phê bình; phê chuẩn; trình duyệt; trình bày; trình tự; xử lý; xử phạt; xử sự; giải quyết; giải thích; giải đáp; giải thể; giải tỏa
        giải ngân; giải phóng; giải trí; giải thưởng; quyết định; quyết toán; quyết tâm; quyết liệt; quyết nghị; nghị quyết; kiến nghị; kiến thức
        kiến thiết; kiến tạo; kiện toàn; toàn diện; toàn quốc; toàn dân; toàn tỉnh; toàn bộ; toàn thể; tham mưu; tham gia; tham dự; tham khảo
        tham vấn; tham quan; tham luận; phối hợp; kết hợp; liên kết; liên hệ; liên lạc; liên tịch; liên ngành; kết nối; kết thúc; kết cấu; kết nạp
        ban hành; thi hành; thi đua; thi tuyển; thi công; tuyển dụng; tuyển chọn; tuyển sinh; khen thưởng; kỷ niệm; kỷ luật; tuyên truyền; tuyên dương
        tuyên bố; tuyên truyền viên; phổ biến; phổ cập; phổ thông; giáo dục; giáo viên; quán triệt; triệt để; tiếp tục; tiếp nhận; tiếp thu; tiếp xúc
        tiếp cận; tiếp đón; tiếp công dân; đón tiếp; phân công; phân bổ; phân loại; phân tích; phân định; phân kỳ; phân luồng; phân nhóm; phân phối
        phân vùng; phân khu; phân hóa; bố trí; bố cục; sắp xếp; sắp đặt; chuẩn bị; chuẩn hóa; chuẩn mực; tiêu chuẩn; tiêu dùng; tiêu thụ; tiêu hủy
        tiêu biểu; mục tiêu; chỉ tiêu; đầu tiên; đầu tư; đầu mối; đầu vào; đầu ra; đầu cầu; đầu nguồn; đầu năm; chuyển đổi; chuyển giao; chuyển biến
        chuyển nhượng; chuyển tiếp; chuyển dịch; chuyển hóa; trao đổi; thay đổi; biến đổi; biến động; biến thể; sửa đổi; bổ sung; bổ nhiệm; bổ ích
        miễn nhiệm; miễn phí; miễn giảm; cho phép; cấp phép; giấy phép; phép tính; thu hút; thu hồi; thu thập; thu chi; thu gom; thu nhập; thu hoạch
        huy động; lao động; chủ động; tự động; hoạt động; cảm động; khởi động; tác động; lưu động; năng động; hợp đồng; hội đồng; cộng đồng
        đồng bộ; đồng thuận; đồng ý; đồng hành; đồng loạt; đồng thời; đồng chí; đồng bào; đồng nghiệp; đồng đều; đúng mức; đúng hạn; đúng quy định
        quá hạn; quá trình; quá tải; đến hạn; thời hạn; giới hạn; hạn chế; hạn ngạch; hạn mức; thời lượng; chất lượng; số lượng; khối lượng; lực lượng
        dung lượng; sản lượng; trọng lượng; tiềm năng; khả năng; chức năng; tính năng; kỹ năng; năng lực; năng lượng; nỗ lực; nguồn lực; nhân lực
        động lực; áp lực; hiệu lực; quyền lực; lĩnh vực; khu vực; lưu vực; bảo mật; bí mật; an ninh; an toàn; an dân; an sinh; an vui; ổn định; nhất định
        quy định; nghị định; khẳng định; xác định; chỉ định; ấn định; hoạch định; kiên định; quy trình; lộ trình; công trình; chương trình; hành trình
        giáo trình; tiến trình; tiến độ; tiến hành; tiến bộ; chế độ; tốc độ; mức độ; trình độ; thái độ; nhiệt độ; cường độ; độ dài; độ tuổi; cơ chế; quy chế
        biên chế; khống chế; thể chế; định chế; pháp chế; chế biến; chế tạo; chế tài; chế phẩm; biện pháp; giải pháp; phương pháp; hợp pháp; pháp nhân
        """

    static let nouns = """
        phương án; đề án; dự án; bản án; vụ án; án phí; đáp án; giáo án; phương tiện; phương hướng; phương thức; phương châm; địa phương; đa phương
        nhiệm vụ; dịch vụ; nghiệp vụ; nghĩa vụ; chức vụ; vụ việc; công vụ; nội vụ; ngoại vụ; phục vụ; thời vụ; mùa vụ; vụ mùa; nguyên nhân; cá nhân
        công nhân; bệnh nhân; nạn nhân; nhân dân; nhân viên; nhân sự; nhân rộng; nhân tài; nhân tố; nhân quyền; yếu tố; yếu kém; chủ yếu; tất yếu; thiết yếu
        thiết thực; thiết bị; thiết kế; thiết lập; thiết chế; thiệt hại; thiệt thòi; ảnh hưởng; định hướng; xu hướng; hướng dẫn; hướng nghiệp; dẫn đến
        nghề nghiệp; doanh nghiệp; công nghiệp; nông nghiệp; lâm nghiệp; sự nghiệp; tốt nghiệp; thất nghiệp; khởi nghiệp; sự kiện; sự cố; sự việc; sự thật
        khắc phục; phục hồi; phục vụ; kỹ thuật; nghệ thuật; mỹ thuật; học thuật; khoa học; trường học; đại học; học tập; học viên; học liệu; tài liệu; dữ liệu
        số liệu; vật liệu; nguyên liệu; tư liệu; công nghệ; công tác; công việc; công chức; công dân; công khai; công bằng; công bố; công suất; công lập
        công cộng; công cụ; công đoàn; công ích; công ty; công sở; công tâm; công trường; thị trường; môi trường; nhà trường; hiện trường; chủ trương
        chủ trì; chủ tịch; chủ thể; chủ quyền; chủ sở hữu; chủ quan; chủ chốt; chủ lực; chủ nhiệm; trách nhiệm; kinh nghiệm; thí nghiệm; thử nghiệm; trắc nghiệm
        thực nghiệm; nghiệm thu; nhiệm kỳ; tín nhiệm; tín dụng; tín chỉ; sử dụng; áp dụng; ứng dụng; công dụng; tác dụng; lợi dụng; lạm dụng; tận dụng; trọng dụng
        xây dựng; dựng nước; kiểm lâm; quốc gia; quốc tế; quốc phòng; quốc hội; quốc lộ; quốc kỳ; quốc ca; tổ quốc; đất nước; nhà nước; trong nước; ngoài nước
        nước ngoài; nước sạch; nguồn nước; nguồn vốn; nguồn gốc; nguồn thu; nguồn nhân lực; cội nguồn; văn bản; văn hóa; văn phòng; văn thư; văn kiện; văn minh
        văn nghệ; văn học; dự phòng; đề phòng; quốc phòng; tiêm phòng; phòng ngừa; phòng thủ; hải quan; cơ quan; tham quan; khách quan; liên quan; quan tâm; quan hệ
        quan trọng; quan điểm; quan trắc; trọng tâm; trọng điểm; trọng yếu; nghiêm trọng; tôn trọng; coi trọng; chú trọng; trân trọng; thận trọng; tâm huyết; tâm lý
        tinh thần; tinh giản; tinh gọn; tinh hoa; tình hình; tình trạng; tình huống; nhiệt tình; tận tình; điển hình; loại hình; mô hình; hình ảnh; hình thức; hình thành
        hình sự; truyền hình; địa hình; màn hình; đội hình; chính thức; chính quyền; chính sách; chính xác; chính phủ; hành chính; tài chính; liêm chính; chân chính
        ngân sách; danh sách; sách giáo khoa; chính đáng; thích đáng; xứng đáng; thích ứng; thích hợp; phù hợp; tích hợp; tổng hợp; hợp lý; hợp tác; hợp lệ; hợp nhất
        thống nhất; thứ nhất; nhất là; duy nhất; đồng nhất; thống kê; hệ thống; truyền thống; thông suốt; thông tin; thông báo; thông qua; thông thường; giao thông
        lưu thông; viễn thông; truyền thông; phổ thông; liên thông; bình thường; thường xuyên; thường trực; thường kỳ; thường niên; thường trú; bồi thường; khẩn trương
        khẩn cấp; cung cấp; phân cấp; trợ cấp; phụ cấp; cấp bách; cấp thiết; cấp phát; cao cấp; trung cấp; sơ cấp; các cấp; đẳng cấp; giai cấp; nâng hạng; xếp hạng; hạng mục
        xếp loại; phân loại; chủng loại; loại trừ; ngoại trừ; loại bỏ; hủy bỏ; xóa bỏ; bãi bỏ; từ chối; từ thiện; thiện nguyện; cải thiện; hoàn thiện; thân thiện; lương thiện
        tự nguyện; tự chủ; tự giác; tự túc; tự quản; tự nhiên; tự kiểm; tự do; trật tự; thứ tự; trình tự; tương tự; tương đương; tương ứng; tương lai; tương trợ; hỗ trợ; trợ giúp
        tài trợ; viện trợ; cứu trợ; bổ trợ; phụ trách; phụ lục; phụ huynh; phụ nữ; phụ thuộc; trực thuộc; thuộc tính; quản lý; xử lý; pháp lý; đại lý; địa lý; vật lý; nguyên lý
        quyền lợi; thuận lợi; thắng lợi; lợi nhuận; lợi ích; lợi thế; ưu thế; xu thế; thay thế; thế giới; thế hệ; giới hạn; giới thiệu; biên giới; địa giới; cơ giới; ranh giới; giới tính
        khó khăn; vướng mắc; khúc mắc; thắc mắc; tháo gỡ; gỡ bỏ; bất cập; đề cập; truy cập; phổ cập; nhập học; nhập khẩu; xuất khẩu; cửa khẩu; nhân khẩu; khẩu phần; thành phần; cổ phần
        góp phần; học phần; phần mềm; phần lớn; phần trăm; đa phần; đầy đủ; thỏa đáng; kịp thời; đương thời; nhất thời; tạm thời; thời sự; thời gian; thời cơ; thời tiết; không gian; trung gian
        dân gian; gian lận; gian nan; nhà ở; nhà máy; nhà văn hóa; nhà khoa học; máy móc; bộ máy; máy tính; tính toán; tính chất; tính mạng; mạng lưới; mạng xã hội; vận mệnh; vật chất; phẩm chất
        bản chất; chất lượng; chất thải; sản phẩm; tác phẩm; dược phẩm; thực phẩm; nhân phẩm; ấn phẩm; mỹ phẩm; sản xuất; đề xuất; xuất bản; xuất sắc; xuất hiện; xuất phát; đột xuất; chiết xuất
        đột phá; khám phá; phá hoại; phá sản; hải sản; thủy sản; khoáng sản; bất động sản; tài sản; nông sản; đặc sản; lâm sản; di sản; cộng sản; đặc biệt; đặc thù; đặc điểm; đặc khu; đặc trưng
        phân biệt; cá biệt; khác biệt; tách biệt; riêng biệt; giai đoạn; công đoạn; gián đoạn; tập đoàn; công đoàn; đoàn kết; đoàn thể; đoàn viên; thể dục; thể thao; thể hiện; thể chế; thể thức; cụ thể
        tập thể; tổng thể; giải thể; cơ thể; thể lực; hiện nay; hiện tại; hiện trạng; hiện đại; hiện hành; hiện vật; phát hiện; thực hiện; biểu hiện; xuất hiện; thể hiện; biểu mẫu; biểu diễn; biểu đồ
        biểu dương; biểu quyết; đại biểu; tiêu biểu; phát biểu; thời gian biểu; kế hoạch; quy hoạch; kế thừa; kế toán; kế cận; kế tiếp; thừa kế; thừa nhận; thừa lệnh; công nhận; tiếp nhận; ghi nhận; xác nhận
        chứng nhận; nhìn nhận; đảm nhận; nhận thức; nhận xét; nhận định; nhận diện; kiến thức; hình thức; tri thức; ý thức; ý nghĩa; ý chí; ý kiến; sáng kiến; dự kiến; điều kiện; sự kiện; vụ kiện; văn kiện
        khiếu nại; tố cáo; quảng cáo; báo cáo; cáo buộc; báo chí; báo động; báo hiệu; cảnh báo; dự báo; thông báo; công báo; tình báo; cảnh sát; cảnh quan; bối cảnh; hoàn cảnh; phong cảnh; phong cách; phong trào
        phong phú; phong tục; tác phong; tiên phong; niêm phong; tinh thông; thành thạo; thành công; thành tích; thành lập; thành phố; thành viên; trưởng thành; hoàn thành; hình thành; thành tựu; trung thành
        trung tâm; trung ương; trung bình; trung hạn; trung học; trung thực; tập trung; bình đẳng; bình quân; bình chọn; bình ổn; hòa bình; hòa giải; hòa nhập; điều hòa; cộng hòa; hội nhập; đột nhập; sáp nhập
        xâm nhập; thu nhập; thâm nhập; nhập ngũ; đội ngũ; quân ngũ; quân sự; quân đội; quân nhân; dân quân; dân chủ; dân cư; dân số; dân tộc; dân vận; dân sinh; dân sự; nhân dân; nông dân; người dân; công dân
        """
}
