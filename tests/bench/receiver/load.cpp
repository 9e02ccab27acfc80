// A sender of events for measuring, Linux only. One connection a request, as the receiver has it.
//
//   golive-bench-load PORT PATH BODY rate N SECONDS     N requests a second, each at its time, however slow the answers
//   are golive-bench-load PORT PATH BODY senders N SECONDS  N senders, each of which waits for its answer
//
// Each @@@@@@@@@@ in the file BODY is replaced by a number of ten digits, so that no two events are the same. A time is
// taken from the moment at which a request was due until the last byte of its answer: a late start counts. Prints one
// line of JSON.

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Sender
{
    int fd = -1;
    Clock::time_point due;
    std::string out;
    size_t sent = 0;
    std::string in;
};

class Load
{
public:
    Load(int port, const std::string &path, std::string body) : m_body(std::move(body)), m_epoll(epoll_create1(0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(static_cast<uint16_t>(port));
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " +
                 std::to_string(m_body.size()) + "\r\nConnection: close\r\n\r\n";
        for (size_t at = m_body.find("@@@@@@@@@@"); at != std::string::npos; at = m_body.find("@@@@@@@@@@", at + 10))
            m_marks.push_back(at);
        // Numbers of another run must not come again.
        m_number = static_cast<long long>(Clock::now().time_since_epoch().count() / 1000 % 1'000'000'000) * 10;
    }

    void run(double rate, int senders, double seconds)
    {
        const auto begin = Clock::now();
        const auto end = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
        const auto patience = end + std::chrono::seconds(10);
        long long started = 0;
        while (Clock::now() < patience) {
            const auto now = Clock::now();
            if (rate > 0) {
                for (;;) {
                    const auto due = begin + std::chrono::duration_cast<Clock::duration>(
                                                 std::chrono::duration<double>(double(started) / rate));
                    if (due > now || due >= end)
                        break;
                    start(due);
                    ++started;
                }
            } else {
                while (now < end && m_open < senders)
                    start(Clock::now());
            }
            if (now >= end && m_open == 0)
                break;
            wait();
        }
        m_failed += m_open;
        m_took = std::chrono::duration<double>(std::min(Clock::now(), patience) - begin).count();
    }

    void print()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double part) {
            return m_times.empty() ? 0 : m_times[std::min(m_times.size() - 1, size_t(part * double(m_times.size())))];
        };
        std::printf(
            "{\"ok\":%zu,\"failed\":%d,\"bytes\":%zu,\"perSecond\":%.1f,\"p50\":%.2f,\"p99\":%.2f,\"max\":%.2f}\n",
            m_times.size(), m_failed, m_body.size(), double(m_times.size()) / m_took, at(0.5), at(0.99), at(1));
    }

private:
    void start(Clock::time_point due)
    {
        auto *sender = new Sender;
        sender->due = due;
        char digits[32];
        std::snprintf(digits, sizeof digits, "%010lld", m_number++ % 10'000'000'000);
        for (const size_t mark : m_marks)
            m_body.replace(mark, 10, digits, 10);
        sender->out = m_head + m_body;
        sender->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        const int on = 1;
        setsockopt(sender->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ++m_open;
        if (sender->fd < 0 ||
            (connect(sender->fd, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address) != 0 &&
             errno != EINPROGRESS)) {
            end(sender);
            return;
        }
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT;
        event.data.ptr = sender;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, sender->fd, &event);
    }

    void wait()
    {
        epoll_event events[64];
        const int count = epoll_wait(m_epoll, events, 64, 1);
        for (int i = 0; i < count; ++i) {
            auto *sender = static_cast<Sender *>(events[i].data.ptr);
            if (events[i].events & EPOLLOUT)
                write(sender);
            if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                read(sender);
        }
    }

    void write(Sender *sender)
    {
        const ssize_t written =
            send(sender->fd, sender->out.data() + sender->sent, sender->out.size() - sender->sent, MSG_NOSIGNAL);
        if (written > 0)
            sender->sent += size_t(written);
        if (sender->sent < sender->out.size())
            return;
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = sender;
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, sender->fd, &event);
    }

    void read(Sender *sender)
    {
        char buffer[4096];
        const ssize_t got = recv(sender->fd, buffer, sizeof buffer, 0);
        if (got > 0) {
            sender->in.append(buffer, size_t(got));
            return;
        }
        if (got < 0 && errno == EAGAIN)
            return;
        end(sender);
    }

    void end(Sender *sender)
    {
        if (sender->in.compare(0, 12, "HTTP/1.1 200") == 0)
            m_times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - sender->due).count());
        else
            ++m_failed;
        if (sender->fd >= 0)
            close(sender->fd);
        delete sender;
        --m_open;
    }

    std::string m_head;
    std::string m_body;
    std::vector<size_t> m_marks;
    sockaddr_in m_address{};
    int m_epoll;
    long long m_number = 0;
    int m_open = 0;
    int m_failed = 0;
    double m_took = 1;
    std::vector<double> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 7) {
        std::fprintf(stderr, "usage: %s PORT PATH BODY rate|senders N SECONDS\n", argv[0]);
        return 2;
    }
    std::ifstream file(argv[3], std::ios::binary);
    const std::string body{std::istreambuf_iterator<char>(file), {}};
    Load load(std::atoi(argv[1]), argv[2], body);
    const bool isRate = std::strcmp(argv[4], "rate") == 0;
    load.run(isRate ? std::atof(argv[5]) : 0, isRate ? 0 : std::atoi(argv[5]), std::atof(argv[6]));
    load.print();
    return 0;
}
