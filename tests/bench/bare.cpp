// The program that Golive is measured against: one page, the same widgets library, nothing else.

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>
#include <QVBoxLayout>

class BareWindow final : public QWidget
{
public:
    BareWindow()
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new QLabel(QStringLiteral("One page")));
        layout->addWidget(new QLineEdit);
        layout->addWidget(new QPushButton(QStringLiteral("Next")));
        resize(1100, 760);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (m_isPainted)
            return;
        m_isPainted = true;
        QTimer::singleShot(0, this, [] { QTextStream(stderr) << "first page painted\n"; });
    }

private:
    bool m_isPainted = false;
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    BareWindow window;
    window.show();
    return QApplication::exec();
}
