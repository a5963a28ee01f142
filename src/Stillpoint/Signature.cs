// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using IrModule = Stillpoint.Ir.Modules.Module;

namespace Stillpoint;

/// <summary>Parameters and result of a function, as far as C# has types for them: integers, floating point, pointers.</summary>
internal sealed class Signature
{
    private const string ManagedPointer = "ptr addrspace(1)";

    private readonly string[] _parameters;
    private readonly string _result;

    private Signature(string[] parameters, string result)
    {
        _parameters = parameters;
        _result = result;
    }

    /// <summary>Number of parameters.</summary>
    internal int Count => _parameters.Length;

    /// <summary>Bytes of the result, at most 8; 0 for none.</summary>
    internal int ResultBytes => _result == "void" ? 0 : 8;

    /// <summary>Whether a parameter is in a vector register.</summary>
    internal bool IsFloating(int parameter) => IsFloating(_parameters[parameter]);

    /// <summary>Whether a parameter is a managed pointer, which C# has a handle for.</summary>
    internal bool IsManaged(int parameter) => _parameters[parameter] == ManagedPointer;

    /// <summary>Whether the result is.</summary>
    internal bool IsResultManaged => _result == ManagedPointer;

    /// <summary>Whether the result is in a vector register.</summary>
    internal bool IsResultFloating => IsFloating(_result);

    /// <summary>The signature of a function type.</summary>
    internal static Signature Of(IrModule module, TypeId function)
    {
        List<string> parameters = [];
        foreach (TypeId parameter in module.Types.Members(function))
        {
            parameters.Add(IrPrinter.PrintType(module, parameter));
        }

        return new Signature([.. parameters], IrPrinter.PrintType(module, module.Types[function].Element));
    }

    /// <summary>Whether there is a C# type for each of its types; what is wrong otherwise.</summary>
    internal string? Refusal()
    {
        foreach (string type in (string[])[.. _parameters, _result])
        {
            if (type is not ("void" or "i1" or "i8" or "i16" or "i32" or "i64" or "float" or "double" or "ptr" or ManagedPointer))
            {
                return $"there is no C# type for {type}";
            }
        }

        return null;
    }

    /// <summary>Checks that C# types stand for its types.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    internal void Require(IReadOnlyList<Type> parameters, Type result, string name)
    {
        bool fits = parameters.Count == Count && Fits(result, _result);
        for (int i = 0; fits && i < Count; i++)
        {
            fits = Fits(parameters[i], _parameters[i]);
        }

        if (!fits)
        {
            List<string> given = [];
            foreach (Type type in parameters)
            {
                given.Add(type.Name);
            }

            throw new ArgumentException(
                $"'{name}' is {_result} ({string.Join(", ", _parameters)}), not {result.Name} ({string.Join(", ", given)})");
        }
    }

    /// <summary>Checks that values are of types that stand for those of its parameters.</summary>
    /// <exception cref="ArgumentException">They are not.</exception>
    internal void RequireParameters(object[] values, string name)
    {
        bool fits = values.Length == Count;
        for (int i = 0; fits && i < Count; i++)
        {
            fits = values[i] is { } value && Fits(value.GetType(), _parameters[i]);
        }

        if (!fits)
        {
            throw new ArgumentException($"'{name}' takes ({string.Join(", ", _parameters)})");
        }
    }

    /// <summary>Checks that a C# type stands for the type of the result.</summary>
    /// <exception cref="ArgumentException">It does not.</exception>
    internal void RequireResult(Type type, string name)
    {
        if (!Fits(type, _result))
        {
            throw new ArgumentException($"'{name}' returns {_result}, not {type.Name}");
        }
    }

    /// <summary>The 64 bits in which a value of such a type is passed.</summary>
    /// <exception cref="ArgumentException">It is not of such a type.</exception>
    internal static ulong Pack(object value) => value switch
    {
        bool v => v ? 1UL : 0,
        byte v => v,
        sbyte v => (ulong)v,
        short v => (ulong)v,
        ushort v => v,
        int v => (ulong)v,
        uint v => v,
        long v => (ulong)v,
        ulong v => v,
        nint v => (ulong)v,
        nuint v => v,
        float v => BitConverter.SingleToUInt32Bits(v),
        double v => BitConverter.DoubleToUInt64Bits(v),
        GuestObject v => (ulong)v.Handle,
        _ => throw new ArgumentException($"there is no guest type for {value?.GetType().Name ?? "null"}"),
    };

    private static bool IsFloating(string type) => type is "float" or "double";

    private static bool Fits(Type type, string guest) => guest switch
    {
        "void" => type == typeof(void),
        "i1" => type == typeof(bool),
        "i8" => type == typeof(byte) || type == typeof(sbyte),
        "i16" => type == typeof(short) || type == typeof(ushort),
        "i32" => type == typeof(int) || type == typeof(uint),
        "i64" => type == typeof(long) || type == typeof(ulong),
        "ptr" => type == typeof(nint) || type == typeof(nuint),
        ManagedPointer => type == typeof(GuestObject),
        "float" => type == typeof(float),
        "double" => type == typeof(double),
        _ => false,
    };
}
