<#
.SYNOPSIS
Writes what Nestor reads of a Hyper-V host and of its virtual machines into one JSON file.

.DESCRIPTION
Run it on the host, as somebody who may read its virtual machines: an administrator, or a member of
Hyper-V Administrators. It reads only, and changes nothing but the file it writes. It asks the Hyper-V
module and CIM, and nobody else. No notes, paths, addresses of networks, or contents of machines are read.

What cannot be read is left out or null, which Nestor takes for unknown.

.PARAMETER Path
The file to write, in UTF-8. A file that is there already is replaced.

.EXAMPLE
.\nestor-collect.ps1 -Path hv01.json

.NOTES
Written for Windows PowerShell 5.1 and PowerShell 7. It was not run on Windows yet.
#>
#Requires -Version 5.1
#Requires -Modules Hyper-V
[CmdletBinding()]
param(
    [string] $Path = "$env:COMPUTERNAME.json"
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# Older systems lack some classes and cmdlets, and what they would say is then unknown.
function Get-IfPossible([scriptblock] $Reading) {
    try {
        & $Reading
    } catch {
        Write-Verbose "left out: $_"
        $null
    }
}

$system = Get-CimInstance -ClassName Win32_ComputerSystem
$windows = Get-CimInstance -ClassName Win32_OperatingSystem
$guard = Get-IfPossible { Get-CimInstance -Namespace root/Microsoft/Windows/DeviceGuard -ClassName Win32_DeviceGuard }
$role = Get-IfPossible { Get-CimInstance -ClassName Win32_OptionalFeature -Filter "Name = 'Microsoft-Hyper-V'" }

# The names are those of Get-ComputerInfo, as far as it has one.
$computer = [ordered] @{
    CsName                      = $system.Name
    CsManufacturer              = $system.Manufacturer
    CsModel                     = $system.Model
    CsSystemType                = $system.SystemType
    CsTotalPhysicalMemory       = $system.TotalPhysicalMemory
    CsNumberOfProcessors        = $system.NumberOfProcessors
    CsNumberOfLogicalProcessors = $system.NumberOfLogicalProcessors
    CsProcessors                = @(Get-CimInstance -ClassName Win32_Processor | Select-Object -Property Manufacturer)
    HyperVisorPresent           = $system.HypervisorPresent
    UUID                        = (Get-CimInstance -ClassName Win32_ComputerSystemProduct).UUID
    BiosSerialNumber            = (Get-CimInstance -ClassName Win32_BIOS).SerialNumber
    OsVersion                   = $windows.Version
    OsOperatingSystemSKU        = $windows.OperatingSystemSKU
    NatCount                    = Get-IfPossible {
        @(Get-CimInstance -Namespace root/StandardCimv2 -ClassName MSFT_NetNat).Count
    }
}
if ($role) {
    $computer.HyperVRoleInstalled = $role.InstallState -eq 1
}
if ($guard) {
    $computer.DeviceGuardSmartStatus = $guard.VirtualizationBasedSecurityStatus
    $computer.DeviceGuardSecurityServicesRunning = @($guard.SecurityServicesRunning)
}

# What the firmware inside a virtual machine tells, by which it is found in what others say of it.
$firmware = @{}
$settings = Get-IfPossible {
    Get-CimInstance -Namespace root/virtualization/v2 -ClassName Msvm_VirtualSystemSettingData `
        -Filter "VirtualSystemType = 'Microsoft:Hyper-V:System:Realized'"
}
foreach ($setting in @($settings)) {
    if ($setting) {
        $firmware[[string] $setting.VirtualSystemIdentifier] = $setting.BIOSGUID
    }
}

$id = @{ Name = 'VMId'; Expression = { [string] $_.VMId } }
$machines = @(Get-VM)

$collected = [ordered] @{
    Format           = 'nestor-collect/1'
    Collected        = [DateTime]::UtcNow.ToString('o')
    ComputerInfo     = $computer
    VM               = @(foreach ($vm in $machines) {
            [ordered] @{
                VMName                            = $vm.Name
                VMId                              = [string] $vm.VMId
                BiosGuid                          = $firmware[[string] $vm.VMId]
                ComputerName                      = $vm.ComputerName
                State                             = [string] $vm.State
                Generation                        = $vm.Generation
                Version                           = [string] $vm.Version
                ProcessorCount                    = $vm.ProcessorCount
                MemoryStartup                     = $vm.MemoryStartup
                DynamicMemoryEnabled              = $vm.DynamicMemoryEnabled
                CheckpointCount                   = Get-IfPossible { @(Get-VMSnapshot -VM $vm).Count }
                VirtualizationBasedSecurityOptOut = Get-IfPossible {
                    (Get-VMSecurity -VM $vm).VirtualizationBasedSecurityOptOut
                }
            }
        })
    VMProcessor      = @(foreach ($vm in $machines) {
            Get-VMProcessor -VM $vm |
                Select-Object -Property VMName, $id, Count, ExposeVirtualizationExtensions, CompatibilityForMigrationEnabled
        })
    VMMemory         = @(foreach ($vm in $machines) {
            Get-VMMemory -VM $vm | Select-Object -Property VMName, $id, Startup, DynamicMemoryEnabled
        })
    VMNetworkAdapter = @(foreach ($vm in $machines) {
            Get-VMNetworkAdapter -VM $vm | Select-Object -Property VMName, $id, MacAddress,
                @{ Name = 'MacAddressSpoofing'; Expression = { [string] $_.MacAddressSpoofing } }
        })
}

# Not by Out-File, whose encoding is not the same in all versions.
$file = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Path)
[System.IO.File]::WriteAllText($file, (ConvertTo-Json -InputObject $collected -Depth 5))
Write-Verbose "wrote $($machines.Count) virtual machines to $file"
