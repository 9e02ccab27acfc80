#include "rehearsal/rehearsal.h"

#include "rehearsal/driver.h"

#include <QCoreApplication>

namespace golive::rehearsal {

Rehearsal::Rehearsal(QWidget *mainWindow, RehearsalPlan plan, QObject *parent)
    : QObject(parent), m_driver(std::make_unique<Driver>(mainWindow, std::move(plan)))
{
    // The system's own file dialog has no widgets to be found.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    connect(m_driver.get(), &Driver::ended, this, &Rehearsal::ended);
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::start()
{
    m_driver->start();
}

} // namespace golive::rehearsal

#include "moc_rehearsal.cpp"
