#include "programs/wizard/practicephonewindow.h"

#include "programs/wizard/qrreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace golive::programs {

PracticePhoneWindow::PracticePhoneWindow(signup::WebSurface *surface, std::function<QImage()> picture, QWidget *parent)
    : QWidget(parent, Qt::Window), m_surface(surface), m_picture(std::move(picture))
{
    setObjectName(QStringLiteral("practicePhone"));
    setWindowTitle(tr("Practice phone"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_surface);
    resize(390, 720);
    connect(&m_look, &QTimer::timeout, this, &PracticePhoneWindow::look);
}

void PracticePhoneWindow::open(const QUrl &page, const signup::SignUpContext &context)
{
    m_surface->surface().open(page, context);
    m_look.start(250ms);
}

void PracticePhoneWindow::look()
{
    if (!isVisible())
        return m_look.stop();
    m_surface->runPracticeScript(QStringLiteral("location.hash"), [this](const QVariant &hash) {
        if (hash.toString() == QLatin1String("#scan"))
            scan();
    });
}

void PracticePhoneWindow::scan()
{
    const QString text = readQrCode(m_picture());
    if (text.isEmpty())
        return;
    const QString literal = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    m_surface->runPracticeScript(QStringLiteral("window.practicePhoneScanned(") + literal + QStringLiteral("[0])"));
}

} // namespace golive::programs

#include "moc_practicephonewindow.cpp"
